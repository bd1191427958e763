package org.screenreg.event;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Record4;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.PersonKey;
import org.screenreg.person.PersonResolution;
import org.screenreg.person.PersonStatement;
import org.screenreg.programme.AreaStore;
import org.screenreg.store.Among;
import org.screenreg.store.Database;
import org.screenreg.store.Document;

/** Reads everything visible about people as of a date: what was stated by then and not undone by then. */
public final class RecordStore {
    private static final int CHUNK = 4_000;

    private final Database database;
    private final String county;
    private final LocalDate asOf;
    private final Map<Long, VisibleBatch> batches = new HashMap<>();
    private final PersonResolution resolution;

    public RecordStore(Database database, String county, LocalDate asOf) {
        this.database = database;
        this.county = county;
        this.asOf = asOf;
        this.resolution = new PersonResolution(new AreaStore(database, county).asOf(asOf));
        readBatches();
    }

    private void readBatches() {
        database.sql()
                .select(BATCH.BATCH_ID, BATCH.FILE_NAME, BATCH.SHEETS, BATCH.SUBJECT, BATCH.LOADED_ON)
                .from(BATCH)
                .where(
                        BATCH.COUNTY_CODE.eq(county),
                        BATCH.STATE.ne("loading"),
                        BATCH.LOADED_ON.le(asOf),
                        BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)))
                .forEach(row -> batches.put(
                        row.value1(),
                        new VisibleBatch(
                                row.value2(),
                                Document.list(row.value3()),
                                row.value4().equals("people"),
                                row.value5())));
    }

    /** The numbers of all persons any batch ever named, in order. */
    public List<Long> everybody() {
        return database.sql()
                .select(PERSON.PERSON_ID)
                .from(PERSON)
                .where(PERSON.COUNTY_CODE.eq(county))
                .orderBy(PERSON.PERSON_ID)
                .fetch(PERSON.PERSON_ID);
    }

    /** Hands the records of these persons over in order; persons nobody visibly states are left out. */
    public void forEach(List<Long> persons, Consumer<PersonRecord> sink) {
        for (int from = 0; from < persons.size(); from += CHUNK) {
            List<Long> chunk = persons.subList(from, Math.min(from + CHUNK, persons.size()));
            gather(chunk).forEach((id, gathered) -> gathered.record(id, asOf, resolution)
                    .ifPresent(sink));
        }
    }

    private Map<Long, GatheredPerson> gather(List<Long> chunk) {
        Map<Long, GatheredPerson> people = new TreeMap<>();
        database.sql()
                .select(PERSON.PERSON_ID, PERSON.IDENTITY_NUMBER)
                .from(Among.numbers(chunk))
                .leftJoin(PERSON)
                .on(PERSON.COUNTY_CODE.eq(county), PERSON.PERSON_ID.eq(Among.NUMBER))
                .where(PERSON.PERSON_ID.isNotNull())
                .forEach(row -> people.put(row.value1(), new GatheredPerson(new IdentityNumber(row.value2()))));
        gatherStatements(chunk, people);
        gatherEvents(chunk, people);
        return people;
    }

    private void gatherStatements(List<Long> chunk, Map<Long, GatheredPerson> people) {
        var rows = database.sql()
                .select(
                        PERSON_STATEMENT.PERSON_ID,
                        PERSON_STATEMENT.BATCH_ID,
                        PERSON_STATEMENT.DETAILS,
                        PERSON_STATEMENT.ROW_NO)
                .from(Among.numbers(chunk))
                .leftJoin(PERSON_STATEMENT)
                .on(PERSON_STATEMENT.COUNTY_CODE.eq(county), PERSON_STATEMENT.PERSON_ID.eq(Among.NUMBER))
                .where(PERSON_STATEMENT.PERSON_ID.isNotNull());
        for (Record4<Long, Long, String, Integer> row : rows) {
            VisibleBatch batch = batches.get(row.value2());
            GatheredPerson person = people.get(row.value1());
            if (batch != null && person != null) {
                person.statements.add(new PersonStatement(true, batch.loadedOn(), Document.map(row.value3())));
            }
        }
    }

    private void gatherEvents(List<Long> chunk, Map<Long, GatheredPerson> people) {
        database.sql()
                .select(
                        EVENT.PERSON_ID,
                        EVENT.BATCH_ID,
                        EVENT.SHEET_NO,
                        EVENT.ROW_NO,
                        EVENT.PROGRAMME,
                        EVENT.KIND,
                        EVENT.PERFORMED_ON,
                        EVENT.FACILITY_CODE,
                        EVENT.FINDINGS,
                        EVENT.DETAILS,
                        EVENT.CONTENT_KEY)
                .from(Among.numbers(chunk))
                .leftJoin(EVENT)
                .on(EVENT.COUNTY_CODE.eq(county), EVENT.PERSON_ID.eq(Among.NUMBER))
                .where(EVENT.PERSON_ID.isNotNull())
                .forEach(row -> {
                    VisibleBatch batch = batches.get(row.value2());
                    GatheredPerson person = people.get(row.value1());
                    if (batch != null && person != null) {
                        ScreeningEvent event = new ScreeningEvent(
                                row.value6(),
                                row.value5(),
                                row.value7(),
                                Document.map(row.value9()),
                                row.value8(),
                                batch.source(row.value2(), row.value3(), row.value4()));
                        person.add(event, row.value11(), row.value10(), batch.loadedOn());
                    }
                });
    }

    /** The record of one person; empty where nobody visibly states them. */
    public java.util.Optional<PersonRecord> record(PersonKey key) {
        List<PersonRecord> found = new ArrayList<>();
        forEach(List.of(key.value()), found::add);
        return found.stream().findFirst();
    }
}
