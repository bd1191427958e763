package org.screenreg.batch;

import static org.screenreg.store.jooq.Tables.AREA;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;
import static org.screenreg.store.jooq.Tables.POPULATION;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.programme.Area;
import org.screenreg.programme.Label;
import org.screenreg.store.Bulk;
import org.screenreg.store.Database;
import org.screenreg.store.Document;
import org.screenreg.store.jooq.tables.records.BatchRecord;

/**
 * Writes what one batch states, in chunks that nothing sees, and then makes all of it count at once. A batch that is not
 * concluded leaves the register as it was.
 */
public final class BatchWriter implements Statements, AutoCloseable {

    private final Database database;
    private final String county;
    private final BatchStore ledger;
    private final BatchRecord batch;
    private final List<Bulk> bulks = new ArrayList<>();
    private final Bulk persons;
    private final Bulk events;
    private final Bulk statements;
    private final Bulk areas;
    private final Bulk populations;
    private final Bulk returns;
    private final TrailStore trail;
    private final Set<List<Integer>> returned = new HashSet<>();
    private final NumberStore personNumbers;
    private final NumberStore eventNumbers;
    private final List<String> sheets = new ArrayList<>();
    private int listed;

    /** Where a row stands, in the coordinates of the register. */
    public record RowPlace(int sheet, int row) {}

    /** An event as it is kept. */
    public record EventRow(
            String programme,
            String kind,
            LocalDate performedOn,
            @Nullable String facility,
            String findings,
            long contentKey) {}

    /** A count of persons as it is kept. */
    public record PopulationRow(
            int year, String township, String village, String sex, int ageFrom, int ageTo, int persons) {}

    /** A line of a worklist that came back, as it is kept. */
    public record ReturnRow(int list, int line, String answer, String content, LocalDate answeredOn, String by) {}

    /** What a batch is, before any of its rows. */
    public record Heading(
            String fileName,
            String contentHash,
            String template,
            String subject,
            String programme,
            String by,
            LocalDate on,
            Origin origin) {}

    /** What a batch corrects, how its file was read, and what was decided of rows that cannot be taken over. */
    public record Origin(@Nullable Long parent, @Nullable String profile, String decision) {}

    public BatchWriter(Database database, String county, BatchStore ledger, Heading heading) {
        this.database = database;
        this.county = county;
        this.ledger = ledger;
        this.batch = ledger.open(new BatchRecord()
                .setFileName(heading.fileName())
                .setContentHash(heading.contentHash())
                .setTemplate(heading.template())
                .setSubject(heading.subject())
                .setProgramme(heading.programme())
                .setLoadedBy(heading.by())
                .setLoadedOn(heading.on())
                .setParentBatchId(heading.origin().parent())
                .setProfile(heading.origin().profile())
                .setDecision(heading.origin().decision()));
        database.hurry();
        autoCommit(false);
        this.persons = bulk(PERSON);
        this.events = bulk(EVENT);
        this.statements = bulk(PERSON_STATEMENT);
        this.areas = bulk(AREA);
        this.populations = bulk(POPULATION);
        this.returns = bulk(WORKLIST_RETURN);
        this.trail = new TrailStore(county, id(), this::bulk);
        this.personNumbers = new NumberStore(database, "person_number");
        this.eventNumbers = new NumberStore(database, "event_number");
    }

    private Bulk bulk(Table<?> table) {
        Bulk bulk = new Bulk(database.sql(), database.connection(), table);
        bulks.add(bulk);
        return bulk;
    }

    public long id() {
        return batch.getBatchId();
    }

    /** The register's number of a sheet by its name. */
    public int sheet(String name) {
        int known = sheets.indexOf(name);
        if (known >= 0) {
            return known;
        }
        sheets.add(name);
        return sheets.size() - 1;
    }

    @Override
    public long addPerson(String identityNumber) {
        long id = personNumbers.next();
        persons.add(county, id, identityNumber);
        return id;
    }

    @Override
    public void addEvent(long person, RowPlace place, EventRow event, @Nullable String details) {
        events.add(
                county,
                eventNumbers.next(),
                person,
                id(),
                place.sheet(),
                place.row(),
                event.programme(),
                event.kind(),
                event.performedOn(),
                event.facility(),
                event.findings(),
                details,
                event.contentKey());
    }

    @Override
    public void addStatement(long person, RowPlace place, String details) {
        statements.add(county, id(), place.sheet(), place.row(), person, details);
    }

    public void addArea(Area area) {
        areas.add(
                county,
                id(),
                ++listed,
                area.kind(),
                area.code(),
                area.name(),
                area.parent(),
                String.join("、", area.otherNames()),
                String.join("、", area.serves()));
    }

    public void addPopulation(PopulationRow row) {
        populations.add(
                county,
                id(),
                ++listed,
                row.year(),
                row.township(),
                row.village(),
                row.sex(),
                row.ageFrom(),
                row.ageTo(),
                row.persons());
    }

    /** Keeps what a line of a worklist came back with; a line that stands twice in the batch counts once. */
    public void keepReturn(ReturnRow row) {
        if (returned.add(List.of(row.list(), row.line()))) {
            returns.add(
                    county,
                    row.list(),
                    row.line(),
                    id(),
                    row.answer(),
                    row.content(),
                    row.answeredOn(),
                    TrailStore.name(row.by()));
        }
    }

    /** What is kept of the file beside what it states. */
    public TrailStore trail() {
        return trail;
    }

    /** Puts what was added so far on disk, still unseen. */
    public void commitChunk() {
        bulks.forEach(Bulk::flush);
        try {
            database.connection().commit();
        } catch (SQLException e) {
            throw new RegistryException(
                    new Label("登记库未能保存批次的一部分。", "The register could not keep a part of the batch."), e);
        }
    }

    /** Makes the whole batch count. */
    public void conclude(Accounting accounting, int warnings) {
        trail.conclude();
        commitChunk();
        autoCommit(true);
        batch.setSheets(Document.of(sheets)).setWarnings(warnings);
        batch.setAccepted(accounting.of(RowOutcome.ACCEPTED))
                .setUpdated(accounting.of(RowOutcome.UPDATED))
                .setUnchanged(accounting.of(RowOutcome.UNCHANGED))
                .setHeld(accounting.of(RowOutcome.HELD))
                .setRejected(accounting.of(RowOutcome.REJECTED))
                .setBlank(accounting.of(RowOutcome.BLANK));
        database.settle();
        database.transact(sql -> ledger.conclude(sql, batch));
        database.settle();
    }

    /** Gives the batch up for good: nothing of it was ever visible, and nothing stays. */
    public void abandon() {
        bulks.forEach(Bulk::close);
        bulks.clear();
        giveUpTheRest();
        autoCommit(true);
        ledger.drop(id());
    }

    private void autoCommit(boolean on) {
        try {
            database.connection().setAutoCommit(on);
        } catch (SQLException e) {
            throw new RegistryException(new Label("登记库未能开始新的批次。", "The register refused to begin a batch."), e);
        }
    }

    @Override
    public void close() {
        bulks.forEach(Bulk::close);
        giveUpTheRest();
        autoCommit(true);
        database.settle();
    }

    private void giveUpTheRest() {
        try {
            if (!database.connection().getAutoCommit()) {
                database.connection().rollback();
            }
        } catch (SQLException e) {
            throw new RegistryException(
                    new Label("登记库未能撤回未完成的批次。", "The register refused to give up the rest of a batch."), e);
        }
    }
}
