package org.screenreg.demo.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a csv file; a date that would be a date cell is typed as 2025-03-07. */
public final class CsvSink implements RowSink, Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private int rows;

    private CsvSink(CsvWriter csv) {
        this.csv = csv;
    }

    /** A file as a Chinese spreadsheet program saves it. */
    public static CsvSink inGb18030(Path file) throws IOException {
        return new CsvSink(csv(writer(file, Charset.forName("GB18030"))));
    }

    /** A UTF-8 file with byte order mark. */
    public static CsvSink inUtf8(Path file) throws IOException {
        Writer writer = writer(file, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        return new CsvSink(csv(writer));
    }

    @Override
    public int write(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvSink::text).toList());
        return ++rows;
    }

    @Override
    public void skip() {
        write(List.of(""));
    }

    @Override
    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        throw new UnsupportedOperationException("a text file has no merged cells");
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static CsvWriter csv(Writer writer) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    private static Writer writer(Path file, Charset charset) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return new OutputStreamWriter(out, charset);
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number && number == Math.rint(number)) {
            return number >= 1e15 ? "%.5E".formatted(number) : Long.toString(number.longValue());
        }
        return cell.toString();
    }
}
