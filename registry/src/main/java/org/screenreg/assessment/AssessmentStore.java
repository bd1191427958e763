package org.screenreg.assessment;

import static org.screenreg.store.jooq.Tables.ASSESSMENT;
import static org.screenreg.store.jooq.Tables.COVERAGE_SPAN;
import static org.screenreg.store.jooq.Tables.EPISODE;
import static org.screenreg.store.jooq.Tables.PERSON_ALIAS;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.SCREENING;
import static org.screenreg.store.jooq.Tables.TASK;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    static final List<Table<?>> DERIVED = List.of(PERSON_DETAIL, COVERAGE_SPAN, EPISODE, SCREENING, TASK, PERSON_ALIAS);

    private static final int KEPT = 4;

    private final Database database;
    private final String county;
    private final NewsStore news;

    AssessmentStore(Database database, String county, NewsStore news) {
        this.database = database;
        this.county = county;
        this.news = news;
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

    /** Concludes an assessment; what it saw is no longer news. */
    void conclude(long number, LocalDate asOf, News seen) {
        database.transact(sql -> {
            sql.update(ASSESSMENT)
                    .set(ASSESSMENT.COMPLETE, true)
                    .set(ASSESSMENT.AS_OF, asOf)
                    .where(ASSESSMENT.COUNTY_CODE.eq(county), ASSESSMENT.ASSESSMENT_NO.eq(number))
                    .execute();
            news.seen(sql, seen);
        });
    }

    /** Removes the kept assessments of days on which this was known or already taken back. */
    void forgetDaysOf(News fresh) {
        news.firstDay(fresh).ifPresent(first -> database.sql()
                .select(ASSESSMENT.ASSESSMENT_NO)
                .from(ASSESSMENT)
                .where(ASSESSMENT.COUNTY_CODE.eq(county), ASSESSMENT.ASSESSMENT_NO.ne(0L), ASSESSMENT.AS_OF.ge(first))
                .fetch(ASSESSMENT.ASSESSMENT_NO)
                .forEach(this::forget));
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
        List<Long> joined = joined(number, persons);
        for (Table<?> table : DERIVED) {
            Query delete = database.sql()
                    .deleteFrom(table)
                    .where(
                            county(table).eq(county),
                            number(table).eq(number),
                            person(table).eq(0L));
            try (Bulk deletes = new Bulk(database.connection(), delete.getSQL())) {
                List<Long> concerned =
                        table.equals(PERSON_DETAIL) ? persons : table.equals(PERSON_ALIAS) ? joined : answered;
                concerned.forEach(person -> deletes.add(county, number, person));
                deletes.flush();
            }
        }
    }

    /** Those of these persons who are kept under several numbers. */
    private List<Long> joined(long number, List<Long> persons) {
        Set<Long> all = new HashSet<>(database.sql()
                .select(PERSON_ALIAS.PERSON_ID)
                .from(PERSON_ALIAS)
                .where(PERSON_ALIAS.COUNTY_CODE.eq(county), PERSON_ALIAS.ASSESSMENT_NO.eq(number))
                .fetch(PERSON_ALIAS.PERSON_ID));
        return persons.stream().filter(all::contains).toList();
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

    /** Persons whom time alone has reached. */
    List<Long> due(LocalDate today) {
        return database.sql()
                .select(PERSON_DETAIL.PERSON_ID)
                .from(PERSON_DETAIL)
                .where(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(0L),
                        PERSON_DETAIL.RECHECK_ON.le(today))
                .fetch(PERSON_DETAIL.PERSON_ID);
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
