package org.screenreg.event;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.LinkQuery;
import org.screenreg.person.PersonKey;
import org.screenreg.person.PersonLinks;
import org.screenreg.person.PersonResolution;
import org.screenreg.person.PersonStatement;
import org.screenreg.person.Unidentified;
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
    private final PersonLinks links;
    private final @Nullable Supposition supposed;

    public RecordStore(Database database, String county, LocalDate asOf) {
        this(database, county, asOf, null);
    }

    private RecordStore(Database database, String county, LocalDate asOf, @Nullable Supposition supposed) {
        this.supposed = supposed;
        this.database = database;
        this.county = county;
        this.asOf = asOf;
        this.resolution = new PersonResolution(new AreaStore(database, county).asOf(asOf));
        this.links = new LinkQuery(database, county).asOf(asOf);
        readBatches();
    }

    /** The same records as if a file had been loaded too. */
    public RecordStore supposing(Supposition file) {
        return new RecordStore(database, county, asOf, file);
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

    /** The day a batch that can be seen was loaded. */
    public LocalDate loadedOn(long batch) {
        if (supposed != null && batch == Supposition.BATCH) {
            return supposed.today();
        }
        VisibleBatch visible = batches.get(batch);
        if (visible == null) {
            throw new IllegalArgumentException("nothing is seen of batch " + batch);
        }
        return visible.loadedOn();
    }

    /** Which numbers are one human being as of the date. */
    public PersonLinks links() {
        return links;
    }

    /** The numbers of all persons any batch ever named by an identity number, in order; of several the one that is kept. */
    public List<Long> everybody() {
        return kept(database.sql()
                .select(PERSON.PERSON_ID)
                .from(PERSON)
                .where(
                        PERSON.COUNTY_CODE.eq(county),
                        PERSON.IDENTITY_NUMBER.startsWith(Unidentified.SIGN).not())
                .orderBy(PERSON.PERSON_ID)
                .fetch(PERSON.PERSON_ID));
    }

    /** The numbers these persons are kept under, each once and in order. */
    public List<Long> kept(Collection<Long> persons) {
        return persons.stream().map(links::kept).distinct().sorted().toList();
    }

    /** Hands the records of these persons over in order; persons nobody visibly states are left out. */
    public void forEach(List<Long> persons, Consumer<PersonRecord> sink) {
        List<Long> kept = kept(persons);
        for (int from = 0; from < kept.size(); from += CHUNK) {
            List<Long> chunk = kept.subList(from, Math.min(from + CHUNK, kept.size()));
            Map<Long, GatheredPerson> gathered = gather(links.groups(chunk));
            for (Long person : chunk) {
                List<GatheredPerson> group = links.group(person).stream()
                        .map(gathered::get)
                        .filter(Objects::nonNull)
                        .toList();
                GatheredPerson.record(group, asOf, resolution).ifPresent(sink);
            }
        }
    }

    /** The records of these persons by the numbers asked for, which may be superseded ones. */
    public Map<PersonKey, PersonRecord> byKey(Collection<PersonKey> keys) {
        Map<PersonKey, PersonRecord> found = new HashMap<>();
        forEach(keys.stream().map(PersonKey::value).toList(), record -> {
            found.put(record.person().key(), record);
            record.aliases().forEach(alias -> found.put(alias.key(), record));
        });
        return found;
    }

    private Map<Long, GatheredPerson> gather(Collection<Long> chunk) {
        Map<Long, GatheredPerson> people = new TreeMap<>();
        database.sql()
                .select(PERSON.PERSON_ID, PERSON.IDENTITY_NUMBER)
                .from(Among.numbers(chunk))
                .leftJoin(PERSON)
                .on(PERSON.COUNTY_CODE.eq(county), PERSON.PERSON_ID.eq(Among.NUMBER))
                .where(PERSON.PERSON_ID.isNotNull())
                .forEach(row -> people.put(row.value1(), new GatheredPerson(row.value1(), number(row.value2()))));
        gatherStatements(chunk, people);
        gatherEvents(chunk, people);
        if (supposed != null) {
            suppose(supposed, chunk, people);
        }
        return people;
    }

    private static void suppose(Supposition supposed, Collection<Long> chunk, Map<Long, GatheredPerson> people) {
        for (long number : chunk) {
            GatheredPerson newcomer = supposed.newcomer(number);
            if (newcomer != null) {
                people.put(number, newcomer);
            }
            GatheredPerson person = people.get(number);
            if (person != null) {
                supposed.addTo(number, person);
            }
        }
    }

    private static @Nullable IdentityNumber number(String key) {
        return Unidentified.is(key) ? null : new IdentityNumber(key);
    }

    private void gatherStatements(Collection<Long> chunk, Map<Long, GatheredPerson> people) {
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

    private void gatherEvents(Collection<Long> chunk, Map<Long, GatheredPerson> people) {
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
