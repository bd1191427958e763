package org.screenreg.batch;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.screenreg.store.Among;
import org.screenreg.store.Database;

/** What the register knows of the persons in a chunk of rows, asked once per chunk. */
public final class KnownStore {
    private final Database database;
    private final String county;
    private final Set<Long> countingBatches;

    public KnownStore(Database database, String county) {
        this.database = database;
        this.county = county;
        this.countingBatches = new HashSet<>(database.sql()
                .select(BATCH.BATCH_ID)
                .from(BATCH)
                .where(BATCH.COUNTY_CODE.eq(county), BATCH.STATE.eq("loaded"))
                .fetch(BATCH.BATCH_ID));
    }

    /** Numbers of the persons with these identity numbers, for those the register has met. */
    public Map<String, Long> persons(Collection<String> identityNumbers) {
        Map<String, Long> found = new HashMap<>();
        database.sql()
                .select(PERSON.IDENTITY_NUMBER, PERSON.PERSON_ID)
                .from(Among.texts(identityNumbers))
                .leftJoin(PERSON)
                .on(PERSON.COUNTY_CODE.eq(county), PERSON.IDENTITY_NUMBER.eq(Among.TEXT))
                .where(PERSON.PERSON_ID.isNotNull())
                .forEach(row -> found.put(row.value1(), row.value2()));
        return found;
    }

    /** Names by person, of those who count at present. */
    public Map<Long, String> names(Collection<Long> persons) {
        return present(persons, PERSON_DETAIL.PERSON_NAME);
    }

    /** Content keys of events that count, by person and slot: programme, kind and day. */
    public Map<Long, Map<String, Set<Long>>> events(Collection<Long> persons) {
        Map<Long, Map<String, Set<Long>>> known = new HashMap<>();
        database.sql()
                .select(
                        EVENT.PERSON_ID,
                        EVENT.PROGRAMME,
                        EVENT.KIND,
                        EVENT.PERFORMED_ON,
                        EVENT.CONTENT_KEY,
                        EVENT.BATCH_ID)
                .from(Among.numbers(persons))
                .leftJoin(EVENT)
                .on(EVENT.COUNTY_CODE.eq(county), EVENT.PERSON_ID.eq(Among.NUMBER))
                .where(EVENT.PERSON_ID.isNotNull())
                .forEach(row -> {
                    if (countingBatches.contains(row.value6())) {
                        known.computeIfAbsent(row.value1(), key -> new HashMap<>())
                                .computeIfAbsent(
                                        slot(
                                                row.value2(),
                                                row.value3(),
                                                row.value4().toString()),
                                        key -> new HashSet<>())
                                .add(row.value5());
                    }
                });
        return known;
    }

    /** A test somebody had, on a day, somewhere. */
    public record KnownTest(
            String programme,
            String kind,
            LocalDate on,
            @Nullable String facility) {}

    /** The tests of some kinds that count, by person; none where no kind is asked about. */
    public Map<Long, List<KnownTest>> tests(Collection<Long> persons, Collection<String> kinds) {
        Map<Long, List<KnownTest>> known = new HashMap<>();
        if (kinds.isEmpty()) {
            return known;
        }
        database.sql()
                .select(
                        EVENT.PERSON_ID,
                        EVENT.PROGRAMME,
                        EVENT.KIND,
                        EVENT.PERFORMED_ON,
                        EVENT.FACILITY_CODE,
                        EVENT.BATCH_ID)
                .from(Among.numbers(persons))
                .leftJoin(EVENT)
                .on(EVENT.COUNTY_CODE.eq(county), EVENT.PERSON_ID.eq(Among.NUMBER), EVENT.KIND.in(kinds))
                .where(EVENT.PERSON_ID.isNotNull())
                .forEach(row -> {
                    if (countingBatches.contains(row.value6())) {
                        known.computeIfAbsent(row.value1(), key -> new ArrayList<>())
                                .add(new KnownTest(row.value2(), row.value3(), row.value4(), row.value5()));
                    }
                });
        return known;
    }

    /** The days on which persons died, of those known to have died at present. */
    public Map<Long, LocalDate> deaths(Collection<Long> persons) {
        return present(persons, PERSON_DETAIL.DIED_ON);
    }

    /** A detail by person as it stands at present, of those who have one. */
    private <T> Map<Long, T> present(Collection<Long> persons, Field<T> detail) {
        return database.sql()
                .select(PERSON_DETAIL.PERSON_ID, detail)
                .from(Among.numbers(persons))
                .leftJoin(PERSON_DETAIL)
                .on(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(0L),
                        PERSON_DETAIL.PERSON_ID.eq(Among.NUMBER))
                .where(detail.isNotNull())
                .fetchMap(PERSON_DETAIL.PERSON_ID, detail);
    }

    /** Documents a resident list stated that count, by person. */
    public Map<Long, List<String>> statements(Collection<Long> persons) {
        Map<Long, List<String>> known = new HashMap<>();
        database.sql()
                .select(PERSON_STATEMENT.PERSON_ID, PERSON_STATEMENT.DETAILS, PERSON_STATEMENT.BATCH_ID)
                .from(Among.numbers(persons))
                .leftJoin(PERSON_STATEMENT)
                .on(PERSON_STATEMENT.COUNTY_CODE.eq(county), PERSON_STATEMENT.PERSON_ID.eq(Among.NUMBER))
                .where(PERSON_STATEMENT.PERSON_ID.isNotNull())
                .forEach(row -> {
                    if (countingBatches.contains(row.value3())) {
                        known.computeIfAbsent(row.value1(), key -> new ArrayList<>())
                                .add(row.value2());
                    }
                });
        return known;
    }

    /** What makes two events the same test on the same day. */
    public static String slot(String programme, String kind, String performedOn) {
        return programme + '|' + kind + '|' + performedOn;
    }
}
