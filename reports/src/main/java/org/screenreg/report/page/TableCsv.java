package org.screenreg.report.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.report.CsvText;
import org.screenreg.report.sheet.Guard;

/** Writes rows as csv (RFC 4180); text a spreadsheet could run gets an apostrophe in front. */
public final class TableCsv {
    private TableCsv() {}

    /** Writes the columns and rows to a file, replacing it. */
    public static void write(List<String> columns, List<List<String>> rows, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(columns, rows, out);
        } catch (IOException e) {
            throw new RegistryException(new Label("无法写入 " + file + "。", file + " cannot be written."), e);
        }
    }

    /** Writes the columns and rows to an open stream, which stays open. */
    public static void write(List<String> columns, List<List<String>> rows, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(CsvText.to(out));
        csv.writeRecord(columns);
        for (List<String> row : rows) {
            csv.writeRecord(row.stream().map(Guard::csv).toList());
        }
        csv.flush();
    }
}
