package org.screenreg.batch;

import static org.screenreg.store.jooq.Tables.BATCH_FATE;
import static org.screenreg.store.jooq.Tables.BATCH_FILE;
import static org.screenreg.store.jooq.Tables.BATCH_ISSUE;
import static org.screenreg.store.jooq.Tables.BATCH_ROW;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jooq.Table;
import org.screenreg.RegistryException;
import org.screenreg.batch.BatchWriter.RowPlace;
import org.screenreg.programme.Label;
import org.screenreg.store.Bulk;
import org.screenreg.store.Document;

/** What is kept of a batch beside what it states: its file, what became of every row, and what was held against it. */
public final class TrailStore {
    private static final int LONGEST_SHEET = 255;
    private static final int LONGEST_COLUMN = 80;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_RAW = 2_000;
    private static final int PART = 512 * 1024;

    private final String county;
    private final long batch;
    private final Bulk rows;
    private final Bulk issues;
    private final Bulk files;
    private final Bulk runs;
    private final Fates fates = new Fates();
    private int issueNo;

    TrailStore(String county, long batch, Function<Table<?>, Bulk> bulks) {
        this.county = county;
        this.batch = batch;
        this.rows = bulks.apply(BATCH_ROW);
        this.issues = bulks.apply(BATCH_ISSUE);
        this.files = bulks.apply(BATCH_FILE);
        this.runs = bulks.apply(BATCH_FATE);
    }

    /** Keeps the file itself, byte for byte, in parts a database takes. */
    public void keepFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int part = 0;
            for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                files.add(county, batch, ++part, bytes);
                files.flush();
            }
        } catch (IOException e) {
            throw new RegistryException(new Label("文件 " + file + " 无法读取。", "The file " + file + " cannot be read."), e);
        }
    }

    /** Notes what became of a row; every row read is noted once. */
    public void noteFate(RowPlace place, RowOutcome outcome) {
        fates.add(place, outcome);
    }

    /** Keeps a row that was held or rejected as it was sent. */
    public void keepRow(RowPlace place, RowOutcome outcome, String cells) {
        rows.add(county, batch, place.sheet(), place.row(), outcome.code(), cells);
    }

    public void keepIssue(String code, String sheet, int row, String column, String raw, List<String> args) {
        String document = Document.of(args);
        issues.add(
                county,
                batch,
                ++issueNo,
                code,
                clip(sheet, LONGEST_SHEET),
                row,
                clip(column, LONGEST_COLUMN),
                clip(raw, LONGEST_RAW),
                document.length() <= LONGEST_RAW ? document : "[]");
    }

    /** Hands over what became of the rows, now that all have been read. */
    void conclude() {
        for (Fate run : fates.runs()) {
            runs.add(
                    county,
                    batch,
                    run.sheet(),
                    run.firstRow(),
                    run.lastRow(),
                    run.outcome().code());
        }
    }

    /** A person's name as far as it is kept. */
    static String name(String text) {
        return clip(text, LONGEST_NAME);
    }

    private static String clip(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
