package org.screenreg.batch;

import static org.screenreg.store.jooq.Tables.AREA;
import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.BATCH_FATE;
import static org.screenreg.store.jooq.Tables.BATCH_FILE;
import static org.screenreg.store.jooq.Tables.BATCH_ISSUE;
import static org.screenreg.store.jooq.Tables.BATCH_ROW;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;
import static org.screenreg.store.jooq.Tables.POPULATION;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.journal.JournalStore;
import org.screenreg.programme.Label;
import org.screenreg.store.Database;
import org.screenreg.store.Document;
import org.screenreg.store.jooq.tables.records.BatchRecord;

/** The ledger of batches: opening, concluding, undoing and finding them. */
public final class BatchStore {
    private final Database database;
    private final String county;
    private final JournalStore journal;

    public BatchStore(Database database, String county, JournalStore journal) {
        this.database = database;
        this.county = county;
        this.journal = journal;
    }

    /** All batches in the order they came. */
    public List<Batch> all() {
        return database.sql()
                .selectFrom(BATCH)
                .where(BATCH.COUNTY_CODE.eq(county))
                .orderBy(BATCH.BATCH_ID)
                .fetch(BatchStore::batch);
    }

    public Batch get(long id) {
        return all().stream()
                .filter(batch -> batch.id() == id)
                .findFirst()
                .orElseThrow(() -> RegistryException.wrongCall(new Label(
                        "没有批次 " + id + "。用 screening import list 查看全部批次。",
                        "There is no batch " + id + ". 'screening import list' shows the batches.")));
    }

    /** The batch that counts and was made from a file with these bytes. */
    public Optional<Batch> loadedFrom(String contentHash) {
        return all().stream()
                .filter(batch ->
                        batch.state().equals("loaded") && batch.contentHash().equals(contentHash))
                .reduce((earlier, later) -> later);
    }

    /** The same where it was read with the same profile: another profile may read other things. */
    public Optional<Batch> loadedFrom(String contentHash, @Nullable String profile) {
        return all().stream()
                .filter(batch -> batch.state().equals("loaded")
                        && batch.contentHash().equals(contentHash)
                        && Objects.equals(batch.profile(), profile))
                .findFirst();
    }

    /** The latest day anything was loaded or undone; the day of a new batch must not lie before it. */
    public Optional<LocalDate> latestDay() {
        LocalDate latest = database.sql()
                .select(DSL.max(DSL.greatest(BATCH.LOADED_ON, DSL.coalesce(BATCH.UNDONE_ON, BATCH.LOADED_ON))))
                .from(BATCH)
                .where(BATCH.COUNTY_CODE.eq(county), BATCH.STATE.ne("loading"))
                .fetchOne(0, LocalDate.class);
        return Optional.ofNullable(latest);
    }

    /** Opens a batch that nothing sees until it is concluded. */
    BatchRecord open(BatchRecord batch) {
        batch.setCountyCode(county)
                .setBatchId(database.sql().nextval("batch_number").longValue())
                .setState("loading")
                .setAssessed(false)
                .setSheets("[]");
        batch.setAccepted(0)
                .setUpdated(0)
                .setUnchanged(0)
                .setHeld(0)
                .setRejected(0)
                .setBlank(0)
                .setWarnings(0);
        database.sql().insertInto(BATCH).set(batch).execute();
        return batch;
    }

    /** Makes everything a batch wrote count, in one small transaction with its journal entry. */
    void conclude(DSLContext sql, BatchRecord batch) {
        sql.update(BATCH)
                .set(batch.setState("loaded"))
                .where(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.eq(batch.getBatchId()))
                .execute();
        journal.write(
                sql,
                "import-load",
                "batch %d, template %s, hash %s, rows accepted %d updated %d unchanged %d held %d rejected %d blank %d"
                        .formatted(
                                batch.getBatchId(),
                                batch.getTemplate(),
                                batch.getContentHash(),
                                batch.getAccepted(),
                                batch.getUpdated(),
                                batch.getUnchanged(),
                                batch.getHeld(),
                                batch.getRejected(),
                                batch.getBlank()));
    }

    /** Retracts a batch from a day on; its rows stay and no longer count. */
    public void undo(long id, LocalDate day) {
        Batch batch = get(id);
        if (!batch.state().equals("loaded")) {
            throw RegistryException.wrongCall(new Label(
                    "批次 " + id + " 已于 " + batch.undoneOn() + " 撤销，只有已载入的批次可以撤销。",
                    "Batch " + id + " was undone on " + batch.undoneOn() + "; only a loaded batch can be undone."));
        }
        database.transact(sql -> {
            sql.update(BATCH)
                    .set(BATCH.STATE, "undone")
                    .set(BATCH.UNDONE_ON, day)
                    .set(BATCH.ASSESSED, false)
                    .where(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.eq(id))
                    .execute();
            journal.write(sql, "import-undo", "batch " + id);
        });
    }

    /** Removes what an interrupted load left behind; none of it was ever visible. Gives the files concerned. */
    public List<String> dropInterrupted() {
        List<Batch> remains =
                all().stream().filter(batch -> batch.state().equals("loading")).toList();
        remains.forEach(batch -> drop(batch.id()));
        return remains.stream().map(Batch::fileName).toList();
    }

    /** Removes a batch that was never concluded, with everything it wrote. */
    void drop(long id) {
        database.transact(sql -> drop(sql, id));
    }

    private void drop(DSLContext sql, long id) {
        drop(sql, EVENT.COUNTY_CODE, EVENT.BATCH_ID, id);
        drop(sql, PERSON_STATEMENT.COUNTY_CODE, PERSON_STATEMENT.BATCH_ID, id);
        sql.deleteFrom(PERSON)
                .where(PERSON.COUNTY_CODE.eq(county))
                .andNotExists(DSL.selectOne()
                        .from(EVENT)
                        .where(EVENT.COUNTY_CODE.eq(PERSON.COUNTY_CODE), EVENT.PERSON_ID.eq(PERSON.PERSON_ID)))
                .andNotExists(DSL.selectOne()
                        .from(PERSON_STATEMENT)
                        .where(
                                PERSON_STATEMENT.COUNTY_CODE.eq(PERSON.COUNTY_CODE),
                                PERSON_STATEMENT.PERSON_ID.eq(PERSON.PERSON_ID)))
                .execute();
        drop(sql, AREA.COUNTY_CODE, AREA.BATCH_ID, id);
        drop(sql, POPULATION.COUNTY_CODE, POPULATION.BATCH_ID, id);
        drop(sql, WORKLIST_RETURN.COUNTY_CODE, WORKLIST_RETURN.BATCH_ID, id);
        drop(sql, BATCH_ISSUE.COUNTY_CODE, BATCH_ISSUE.BATCH_ID, id);
        drop(sql, BATCH_FILE.COUNTY_CODE, BATCH_FILE.BATCH_ID, id);
        drop(sql, BATCH_FATE.COUNTY_CODE, BATCH_FATE.BATCH_ID, id);
        drop(sql, BATCH_ROW.COUNTY_CODE, BATCH_ROW.BATCH_ID, id);
        drop(sql, BATCH.COUNTY_CODE, BATCH.BATCH_ID, id);
    }

    private <R extends Record> void drop(
            DSLContext sql, TableField<R, String> ofCounty, TableField<R, Long> ofBatch, long id) {
        Table<R> table = Objects.requireNonNull(ofBatch.getTable());
        sql.deleteFrom(table).where(ofCounty.eq(county), ofBatch.eq(id)).execute();
    }

    private static Batch batch(BatchRecord row) {
        Map<RowOutcome, Integer> rows = new EnumMap<>(RowOutcome.class);
        rows.put(RowOutcome.ACCEPTED, row.getAccepted());
        rows.put(RowOutcome.UPDATED, row.getUpdated());
        rows.put(RowOutcome.UNCHANGED, row.getUnchanged());
        rows.put(RowOutcome.HELD, row.getHeld());
        rows.put(RowOutcome.REJECTED, row.getRejected());
        rows.put(RowOutcome.BLANK, row.getBlank());
        return new Batch(
                row.getBatchId(),
                row.getFileName(),
                row.getContentHash(),
                row.getTemplate(),
                row.getProgramme(),
                Document.list(row.getSheets()),
                row.getState(),
                row.getLoadedBy(),
                row.getLoadedOn(),
                row.getUndoneOn(),
                new Accounting(rows),
                row.getWarnings(),
                row.getParentBatchId(),
                row.getProfile(),
                row.getDecision());
    }
}
