package org.screenreg.batch;

import static org.screenreg.store.jooq.Tables.BATCH_FATE;
import static org.screenreg.store.jooq.Tables.BATCH_FILE;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.store.Database;

/** Asks what was kept of a batch beside what it states, and what a row of it states. */
public final class TrailQuery {
    private final Database database;
    private final String county;

    /**
     * One thing a row states.
     *
     * @param kind what was done; empty where the row states who the person is
     */
    public record Stated(long person, String programme, String kind, LocalDate on) {}

    public TrailQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** What became of the rows of a batch, in file order; none where the batch was loaded before this was kept. */
    public List<Fate> fates(long batch) {
        return database.sql()
                .selectFrom(BATCH_FATE)
                .where(BATCH_FATE.COUNTY_CODE.eq(county), BATCH_FATE.BATCH_ID.eq(batch))
                .orderBy(BATCH_FATE.SHEET_NO, BATCH_FATE.FIRST_ROW)
                .fetch(row -> new Fate(
                        row.getSheetNo(),
                        row.getFirstRow(),
                        row.getLastRow(),
                        RowOutcome.valueOf(row.getOutcome().toUpperCase(Locale.ROOT))));
    }

    /** What a row states of persons. */
    public List<Stated> stated(Batch batch, int sheet, int row) {
        List<Stated> events = database.sql()
                .select(EVENT.PERSON_ID, EVENT.PROGRAMME, EVENT.KIND, EVENT.PERFORMED_ON)
                .from(EVENT)
                .where(
                        EVENT.COUNTY_CODE.eq(county),
                        EVENT.BATCH_ID.eq(batch.id()),
                        EVENT.SHEET_NO.eq(sheet),
                        EVENT.ROW_NO.eq(row))
                .orderBy(EVENT.PERFORMED_ON, EVENT.EVENT_ID)
                .fetch(one -> new Stated(one.value1(), one.value2(), one.value3(), one.value4()));
        List<Stated> persons = database.sql()
                .select(PERSON_STATEMENT.PERSON_ID)
                .from(PERSON_STATEMENT)
                .where(
                        PERSON_STATEMENT.COUNTY_CODE.eq(county),
                        PERSON_STATEMENT.BATCH_ID.eq(batch.id()),
                        PERSON_STATEMENT.SHEET_NO.eq(sheet),
                        PERSON_STATEMENT.ROW_NO.eq(row))
                .fetch(one -> new Stated(one.value1(), "", "", batch.loadedOn()));
        return Stream.concat(persons.stream(), events.stream()).toList();
    }

    /** Writes the file of a batch as it was sent; the answer is no where it was not kept. */
    public boolean write(long batch, Path target) {
        List<Integer> parts = database.sql()
                .select(BATCH_FILE.PART_NO)
                .from(BATCH_FILE)
                .where(BATCH_FILE.COUNTY_CODE.eq(county), BATCH_FILE.BATCH_ID.eq(batch))
                .orderBy(BATCH_FILE.PART_NO)
                .fetch(BATCH_FILE.PART_NO);
        if (parts.isEmpty()) {
            return false;
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int part : parts) {
                out.write(part(batch, part));
            }
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("文件 " + target + " 无法写入。", "The file " + target + " cannot be written."), e);
        }
        return true;
    }

    private byte[] part(long batch, int part) {
        return database.sql()
                .select(BATCH_FILE.CONTENT)
                .from(BATCH_FILE)
                .where(BATCH_FILE.COUNTY_CODE.eq(county), BATCH_FILE.BATCH_ID.eq(batch), BATCH_FILE.PART_NO.eq(part))
                .fetchSingle(BATCH_FILE.CONTENT);
    }
}
