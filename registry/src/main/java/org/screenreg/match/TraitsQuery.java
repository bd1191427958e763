package org.screenreg.match;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.Result;
import org.screenreg.person.PersonStatement;
import org.screenreg.person.Unidentified;
import org.screenreg.person.likeness.Traits;
import org.screenreg.programme.Area;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.Areas;
import org.screenreg.store.Among;
import org.screenreg.store.Database;
import org.screenreg.store.Document;

/** Asks what persons, and rows without a valid number, are compared by at present. */
final class TraitsQuery {
    private static final int CHUNK = 20_000;

    private final Database database;
    private final String county;

    TraitsQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** Hands over everybody who counts. */
    void forEachKnown(Consumer<Traits> sink) {
        long after = 0;
        while (true) {
            Result<? extends Record> chunk = database.sql()
                    .select(PERSON_DETAIL.fields())
                    .from(PERSON_DETAIL)
                    .where(
                            PERSON_DETAIL.COUNTY_CODE.eq(county),
                            PERSON_DETAIL.ASSESSMENT_NO.eq(0L),
                            PERSON_DETAIL.PERSON_ID.gt(after))
                    .orderBy(PERSON_DETAIL.COUNTY_CODE, PERSON_DETAIL.ASSESSMENT_NO, PERSON_DETAIL.PERSON_ID)
                    .limit(CHUNK)
                    .fetch();
            chunk.forEach(row -> sink.accept(traits(row)));
            if (chunk.size() < CHUNK) {
                return;
            }
            after = chunk.get(CHUNK - 1).get(PERSON_DETAIL.PERSON_ID);
        }
    }

    /** Those of these persons who count, by number. */
    Map<Long, Traits> known(Collection<Long> persons) {
        Map<Long, Traits> known = new HashMap<>();
        database.sql()
                .select(PERSON_DETAIL.fields())
                .from(Among.numbers(persons))
                .leftJoin(PERSON_DETAIL)
                .on(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(0L),
                        PERSON_DETAIL.PERSON_ID.eq(Among.NUMBER))
                .where(PERSON_DETAIL.PERSON_ID.isNotNull())
                .forEach(row -> known.put(row.get(PERSON_DETAIL.PERSON_ID), traits(row)));
        return known;
    }

    private static Traits traits(Record row) {
        return new Traits(
                row.get(PERSON_DETAIL.PERSON_ID),
                row.get(PERSON_DETAIL.PERSON_NAME),
                row.get(PERSON_DETAIL.SEX),
                row.get(PERSON_DETAIL.BIRTH_DATE).toString(),
                row.get(PERSON_DETAIL.PHONE),
                row.get(PERSON_DETAIL.TOWNSHIP_CODE),
                row.get(PERSON_DETAIL.VILLAGE_CODE),
                row.get(PERSON_DETAIL.HOUSEHOLD),
                row.get(PERSON_DETAIL.IDENTITY_NUMBER),
                true);
    }

    /** All rows without a valid number whose batch counts, by number. */
    Map<Long, Traits> unidentified(LocalDate today) {
        Map<Long, Map<String, String>> details = new TreeMap<>();
        List<Long> all = database.sql()
                .select(PERSON.PERSON_ID)
                .from(PERSON)
                .where(PERSON.COUNTY_CODE.eq(county), PERSON.IDENTITY_NUMBER.startsWith(Unidentified.SIGN))
                .fetch(PERSON.PERSON_ID);
        if (all.isEmpty()) {
            return Map.of();
        }
        database.sql()
                .select(PERSON_STATEMENT.PERSON_ID, PERSON_STATEMENT.DETAILS)
                .from(Among.numbers(all))
                .leftJoin(PERSON_STATEMENT)
                .on(PERSON_STATEMENT.COUNTY_CODE.eq(county), PERSON_STATEMENT.PERSON_ID.eq(Among.NUMBER))
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.eq(PERSON_STATEMENT.BATCH_ID))
                .where(BATCH.STATE.eq("loaded"))
                .forEach(row -> details.computeIfAbsent(row.value1(), fresh -> new TreeMap<>())
                        .putAll(Document.map(row.value2())));
        database.sql()
                .select(EVENT.PERSON_ID, EVENT.DETAILS)
                .from(Among.numbers(all))
                .leftJoin(EVENT)
                .on(EVENT.COUNTY_CODE.eq(county), EVENT.PERSON_ID.eq(Among.NUMBER))
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.eq(EVENT.BATCH_ID))
                .where(BATCH.STATE.eq("loaded"), EVENT.DETAILS.isNotNull())
                .forEach(row -> details.computeIfAbsent(row.value1(), fresh -> new TreeMap<>())
                        .putAll(Document.map(row.value2())));
        Areas areas = new AreaStore(database, county).asOf(today);
        Map<Long, Traits> traits = new TreeMap<>();
        details.forEach((person, texts) -> traits.put(person, traits(person, texts, areas)));
        return traits;
    }

    private static Traits traits(long person, Map<String, String> texts, Areas areas) {
        Optional<Area> township = areas.township(texts.getOrDefault("township", ""));
        Optional<Area> village =
                areas.village(township.map(Area::code).orElse(null), texts.getOrDefault("village", ""));
        return new Traits(
                person,
                texts.getOrDefault("name", ""),
                texts.getOrDefault("sex", ""),
                texts.getOrDefault("birth-date", ""),
                texts.getOrDefault("phone", ""),
                village.map(Area::parent).or(() -> township.map(Area::code)).orElse(""),
                village.map(Area::code).orElse(""),
                texts.getOrDefault("household", ""),
                texts.getOrDefault(PersonStatement.STATED_NUMBER, ""),
                false);
    }
}
