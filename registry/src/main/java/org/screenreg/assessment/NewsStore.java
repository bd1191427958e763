package org.screenreg.assessment;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.MATCH_DECISION;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.screenreg.store.Database;

/** Asks what is new to the answers of the present, and notes that they have seen it. */
final class NewsStore {
    private final Database database;
    private final String county;

    NewsStore(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** What no assessment of the present has seen, or what came after the day it is of. */
    News since(LocalDate day) {
        return new News(
                database.sql()
                        .select(BATCH.BATCH_ID)
                        .from(BATCH)
                        .where(
                                BATCH.COUNTY_CODE.eq(county),
                                BATCH.STATE.ne("loading"),
                                BATCH.ASSESSED
                                        .isFalse()
                                        .or(BATCH.LOADED_ON.gt(day))
                                        .or(BATCH.UNDONE_ON.gt(day)))
                        .fetch(BATCH.BATCH_ID),
                database.sql()
                        .select(MATCH_DECISION.DECISION_NO)
                        .from(MATCH_DECISION)
                        .where(
                                MATCH_DECISION.COUNTY_CODE.eq(county),
                                MATCH_DECISION
                                        .ASSESSED
                                        .isFalse()
                                        .or(MATCH_DECISION.DECIDED_ON.gt(day))
                                        .or(MATCH_DECISION.UNDONE_ON.gt(day)))
                        .fetch(MATCH_DECISION.DECISION_NO));
    }

    /** Notes within the caller's transaction that the answers of the present know this. */
    void seen(DSLContext sql, News news) {
        sql.update(BATCH)
                .set(BATCH.ASSESSED, true)
                .where(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.in(news.batches()))
                .execute();
        sql.update(MATCH_DECISION)
                .set(MATCH_DECISION.ASSESSED, true)
                .where(MATCH_DECISION.COUNTY_CODE.eq(county), MATCH_DECISION.DECISION_NO.in(news.decisions()))
                .execute();
    }

    /** The first day on which any of it was known. */
    Optional<LocalDate> firstDay(News news) {
        @Nullable
        LocalDate loaded = database.sql()
                .select(DSL.min(BATCH.LOADED_ON))
                .from(BATCH)
                .where(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.in(news.batches()))
                .fetchOne(0, LocalDate.class);
        @Nullable
        LocalDate decided = database.sql()
                .select(DSL.min(MATCH_DECISION.DECIDED_ON))
                .from(MATCH_DECISION)
                .where(MATCH_DECISION.COUNTY_CODE.eq(county), MATCH_DECISION.DECISION_NO.in(news.decisions()))
                .fetchOne(0, LocalDate.class);
        return Stream.of(Optional.ofNullable(loaded), Optional.ofNullable(decided))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** Whether any of it changed the areas, which may change where anybody lives. */
    boolean concernsEverybody(News news) {
        return database.sql()
                .fetchExists(
                        BATCH,
                        BATCH.COUNTY_CODE
                                .eq(county)
                                .and(BATCH.BATCH_ID.in(news.batches()))
                                .and(BATCH.SUBJECT.eq("areas")));
    }

    /** The persons it speaks of. */
    Set<Long> persons(News news) {
        Set<Long> persons = new TreeSet<>();
        if (!news.batches().isEmpty()) {
            persons.addAll(database.sql()
                    .selectDistinct(EVENT.PERSON_ID)
                    .from(EVENT)
                    .where(EVENT.COUNTY_CODE.eq(county), EVENT.BATCH_ID.in(news.batches()))
                    .fetch(EVENT.PERSON_ID));
            persons.addAll(database.sql()
                    .selectDistinct(PERSON_STATEMENT.PERSON_ID)
                    .from(PERSON_STATEMENT)
                    .where(PERSON_STATEMENT.COUNTY_CODE.eq(county), PERSON_STATEMENT.BATCH_ID.in(news.batches()))
                    .fetch(PERSON_STATEMENT.PERSON_ID));
        }
        database.sql()
                .select(MATCH_DECISION.PERSON_ID, MATCH_DECISION.OTHER_ID)
                .from(MATCH_DECISION)
                .where(MATCH_DECISION.COUNTY_CODE.eq(county), MATCH_DECISION.DECISION_NO.in(news.decisions()))
                .forEach(row -> {
                    persons.add(row.value1());
                    persons.add(row.value2());
                });
        return persons;
    }
}
