package org.screenreg.template.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;

/** A text file with one record a line (csv, tsv) as a workbook of one sheet. */
public final class DelimitedFile implements SheetFile {
    private final Path file;
    private final Charset charset;
    private final char separator;

    private DelimitedFile(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    /** Whether a text file begins like a web page. */
    public static boolean isMarkup(Path file) throws FileRefused {
        try {
            return TextEncoding.beginning(file, TextEncoding.of(file))
                    .stripLeading()
                    .startsWith("<");
        } catch (IOException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    public static DelimitedFile open(Path file) throws FileRefused {
        try {
            Charset charset = TextEncoding.of(file);
            String beginning = TextEncoding.beginning(file, charset);
            if (beginning.isBlank()) {
                throw new FileRefused(IssueCode.WORKBOOK_EMPTY);
            }
            return new DelimitedFile(file, charset, separator(beginning));
        } catch (IOException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    /** The separator that occurs most often in one line. */
    private static char separator(String beginning) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';', '，'}) {
            long occurs = beginning
                    .lines()
                    .mapToLong(line -> line.chars().filter(c -> c == candidate).count())
                    .max()
                    .orElse(0);
            if (occurs > most) {
                best = candidate;
                most = occurs;
            }
        }
        return best;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(sheetName(file), false));
    }

    /** What the one sheet of a file is called: the file without its extension. */
    static String sheetName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return List.of();
    }

    @Override
    public void rows(int sheet, RowSink sink) throws FileRefused {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(TextEncoding.reader(file, charset))) {
            Iterator<CsvRecord> all = records.iterator();
            int number = 0;
            while (hasNext(all)) {
                RawCell[] cells = cells(all.next());
                number++;
                boolean wantsMore = cells.length == 0 || sink.row(number, cells, cells.length);
                if (!wantsMore) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    private static boolean hasNext(Iterator<CsvRecord> records) throws FileRefused {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED, e);
        }
    }

    private static RawCell[] cells(CsvRecord record) {
        RawCell[] cells = record.getFields().stream().map(RawCell::text).toArray(RawCell[]::new);
        boolean blank = List.of(cells).stream().allMatch(RawCell::isBlank);
        return blank ? new RawCell[0] : cells;
    }
}
