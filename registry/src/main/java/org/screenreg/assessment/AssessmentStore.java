package org.screenreg.assessment;

import static org.screenreg.store.jooq.Tables.ASSESSMENT;
import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.COVERAGE_SPAN;
import static org.screenreg.store.jooq.Tables.EPISODE;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;
import static org.screenreg.store.jooq.Tables.SCREENING;
import static org.screenreg.store.jooq.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.screenreg.store.Among;
import org.screenreg.store.Bulk;
import org.screenreg.store.Database;
import org.screenreg.store.jooq.tables.records.AssessmentRecord;

/** Keeps assessments: which there are, what each is of, and what has changed since. */
final class AssessmentStore {
    /** Every table that holds answers. */
    static final List<Table<?>> DERIVED = List.of(PERSON_DETAIL, COVERAGE_SPAN, EPISODE, SCREENING, TASK);

    private static final int KEPT = 4;

    private final Database database;
    private final String county;

    AssessmentStore(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** An assessment that was begun, and whether it was finished. */
    record Kept(LocalDate asOf, String protocols, boolean complete) {}

    Optional<Kept> find(long number) {
        return database.sql()
                .selectFrom(ASSESSMENT)
                .where(ASSESSMENT.COUNTY_CODE.eq(county), ASSESSMENT.ASSESSMENT_NO.eq(number))
                .fetchOptional(row -> new Kept(row.getAsOf(), row.getProtocols(), row.getComplete()));
    }

    /** The complete assessment of an earlier day with these protocols, if it was asked for before. */
    Optional<Long> finished(LocalDate asOf, String protocols) {
        return database.sql()
                .select(DSL.max(ASSESSMENT.ASSESSMENT_NO))
                .from(ASSESSMENT)
                .where(
                        ASSESSMENT.COUNTY_CODE.eq(county),
                        ASSESSMENT.ASSESSMENT_NO.ne(0L),
                        ASSESSMENT.AS_OF.eq(asOf),
                        ASSESSMENT.PROTOCOLS.eq(protocols),
                        ASSESSMENT.COMPLETE.isTrue())
                .fetchOptional(0, Long.class);
    }

    /** Begins an assessment afresh. */
    void begin(long number, LocalDate asOf, String protocols) {
        forget(number);
        database.sql()
                .insertInto(ASSESSMENT)
                .set(new AssessmentRecord(county, number, asOf, protocols, false))
                .execute();
    }

    /** Concludes an assessment; the batches it saw are no longer news. */
    void conclude(long number, LocalDate asOf, List<Long> batches) {
        database.transact(sql -> {
            sql.update(ASSESSMENT)
                    .set(ASSESSMENT.COMPLETE, true)
                    .set(ASSESSMENT.AS_OF, asOf)
                    .where(ASSESSMENT.COUNTY_CODE.eq(county), ASSESSMENT.ASSESSMENT_NO.eq(number))
                    .execute();
            sql.update(BATCH)
                    .set(BATCH.ASSESSED, true)
                    .where(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.in(batches))
                    .execute();
        });
    }

    /** Removes the kept assessments of days on which these batches were known or already retracted. */
    void forgetDaysOf(List<Long> news) {
        LocalDate first = database.sql()
                .select(DSL.min(BATCH.LOADED_ON))
                .from(BATCH)
                .where(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.in(news))
                .fetchOne(0, LocalDate.class);
        if (first != null) {
            database.sql()
                    .select(ASSESSMENT.ASSESSMENT_NO)
                    .from(ASSESSMENT)
                    .where(
                            ASSESSMENT.COUNTY_CODE.eq(county),
                            ASSESSMENT.ASSESSMENT_NO.ne(0L),
                            ASSESSMENT.AS_OF.ge(first))
                    .fetch(ASSESSMENT.ASSESSMENT_NO)
                    .forEach(this::forget);
        }
    }

    /** A number for an assessment of another day; the oldest of those kept make room. */
    long next() {
        List<Long> kept = database.sql()
                .select(ASSESSMENT.ASSESSMENT_NO)
                .from(ASSESSMENT)
                .where(ASSESSMENT.COUNTY_CODE.eq(county), ASSESSMENT.ASSESSMENT_NO.ne(0L))
                .orderBy(ASSESSMENT.ASSESSMENT_NO.desc())
                .fetch(ASSESSMENT.ASSESSMENT_NO);
        kept.stream().skip(KEPT - 1L).forEach(this::forget);
        return database.sql().nextval("assessment_number").longValue();
    }

    /** Removes an assessment; while that lasts, and if it breaks off, nobody takes what is left for an answer. */
    private void forget(long number) {
        database.sql()
                .update(ASSESSMENT)
                .set(ASSESSMENT.COMPLETE, false)
                .where(ASSESSMENT.COUNTY_CODE.eq(county), ASSESSMENT.ASSESSMENT_NO.eq(number))
                .execute();
        DERIVED.forEach(table -> database.sql()
                .deleteFrom(table)
                .where(county(table).eq(county), number(table).eq(number))
                .execute());
        database.sql()
                .deleteFrom(ASSESSMENT)
                .where(ASSESSMENT.COUNTY_CODE.eq(county), ASSESSMENT.ASSESSMENT_NO.eq(number))
                .execute();
    }

    /** Removes the answers about these persons. */
    void forget(long number, List<Long> persons) {
        List<Long> answered = answered(number, persons);
        for (Table<?> table : DERIVED) {
            Query delete = database.sql()
                    .deleteFrom(table)
                    .where(
                            county(table).eq(county),
                            number(table).eq(number),
                            person(table).eq(0L));
            try (Bulk deletes = new Bulk(database.connection(), delete.getSQL())) {
                List<Long> concerned = table.equals(PERSON_DETAIL) ? persons : answered;
                concerned.forEach(person -> deletes.add(county, number, person));
                deletes.flush();
            }
        }
    }

    /** Those of these persons whose answers are kept for any programme. */
    private List<Long> answered(long number, List<Long> persons) {
        return database.sql()
                .select(PERSON_DETAIL.PERSON_ID)
                .from(Among.numbers(persons))
                .leftJoin(PERSON_DETAIL)
                .on(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(number),
                        PERSON_DETAIL.PERSON_ID.eq(Among.NUMBER))
                .where(PERSON_DETAIL.PROGRAMMES.ne(""))
                .fetch(PERSON_DETAIL.PERSON_ID);
    }

    /** Batches loaded or undone that no assessment of the present has seen, or that came after the day it is of. */
    List<Long> news(LocalDate since) {
        return database.sql()
                .select(BATCH.BATCH_ID)
                .from(BATCH)
                .where(
                        BATCH.COUNTY_CODE.eq(county),
                        BATCH.STATE.ne("loading"),
                        BATCH.ASSESSED.isFalse().or(BATCH.LOADED_ON.gt(since)).or(BATCH.UNDONE_ON.gt(since)))
                .fetch(BATCH.BATCH_ID);
    }

    /** Whether any of these batches changed the areas, which may change where anybody lives. */
    boolean concernEverybody(List<Long> batches) {
        return database.sql()
                .fetchExists(
                        BATCH,
                        BATCH.COUNTY_CODE
                                .eq(county)
                                .and(BATCH.BATCH_ID.in(batches))
                                .and(BATCH.SUBJECT.eq("areas")));
    }

    /** Persons these batches state, and those whom time alone has reached. */
    Set<Long> concerned(List<Long> batches, LocalDate today) {
        Set<Long> persons = new TreeSet<>();
        if (!batches.isEmpty()) {
            persons.addAll(database.sql()
                    .selectDistinct(EVENT.PERSON_ID)
                    .from(EVENT)
                    .where(EVENT.COUNTY_CODE.eq(county), EVENT.BATCH_ID.in(batches))
                    .fetch(EVENT.PERSON_ID));
            persons.addAll(database.sql()
                    .selectDistinct(PERSON_STATEMENT.PERSON_ID)
                    .from(PERSON_STATEMENT)
                    .where(PERSON_STATEMENT.COUNTY_CODE.eq(county), PERSON_STATEMENT.BATCH_ID.in(batches))
                    .fetch(PERSON_STATEMENT.PERSON_ID));
        }
        persons.addAll(database.sql()
                .select(PERSON_DETAIL.PERSON_ID)
                .from(PERSON_DETAIL)
                .where(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(0L),
                        PERSON_DETAIL.RECHECK_ON.le(today))
                .fetch(PERSON_DETAIL.PERSON_ID));
        return persons;
    }

    private static Field<String> county(Table<?> table) {
        return field(table, "county_code", String.class);
    }

    private static Field<Long> number(Table<?> table) {
        return field(table, "assessment_no", Long.class);
    }

    private static Field<Long> person(Table<?> table) {
        return field(table, "person_id", Long.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> Field<T> field(Table<?> table, String name, Class<T> type) {
        Field<?> field = table.field(name);
        if (field == null || field.getType() != type) {
            throw new IllegalStateException(table.getName() + " has no column " + name);
        }
        return (Field<T>) field;
    }
}
