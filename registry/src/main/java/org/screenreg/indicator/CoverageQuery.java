package org.screenreg.indicator;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.POPULATION;
import static org.screenreg.store.jooq.Tables.SCREENED_PERSON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.screenreg.indicator.PopulationTable.AgeBand;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.protocol.Target;
import org.screenreg.store.Database;

/** Counts the target population of a programme and those of it who were screened in a year. */
final class CoverageQuery {
    private final Database database;
    private final String county;

    /** Persons of the target population and those of them screened, in one township. */
    record Count(long screened, long target) {}

    CoverageQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** Residents in the target population on a day, and those of them screened in a year, by township code. */
    Map<String, Count> residents(long assessment, String programme, Target target, int year, LocalDate day) {
        Map<String, Count> counts = new HashMap<>();
        database.sql()
                .select(PERSON_DETAIL.TOWNSHIP_CODE, DSL.count(), DSL.count(SCREENED_PERSON.PERSON_ID))
                .from(PERSON_DETAIL)
                .leftJoin(SCREENED_PERSON)
                .on(
                        SCREENED_PERSON.COUNTY_CODE.eq(PERSON_DETAIL.COUNTY_CODE),
                        SCREENED_PERSON.ASSESSMENT_NO.eq(PERSON_DETAIL.ASSESSMENT_NO),
                        SCREENED_PERSON.PERSON_ID.eq(PERSON_DETAIL.PERSON_ID),
                        SCREENED_PERSON.PROGRAMME.eq(programme),
                        SCREENED_PERSON.SCREENED_YEAR.eq(year))
                .where(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(assessment),
                        inTarget(target, day))
                .groupBy(PERSON_DETAIL.TOWNSHIP_CODE)
                .forEach(row -> counts.put(row.value1(), new Count(row.value3(), row.value2())));
        return counts;
    }

    /** Of the sex and age a programme is for on a day, alive and not moved away. */
    private static Condition inTarget(Target target, LocalDate day) {
        Condition sex = target.sex().equals("any") ? DSL.noCondition() : PERSON_DETAIL.SEX.eq(target.sex());
        return sex.and(PERSON_DETAIL.BIRTH_DATE.le(day.minusYears(target.minAge())))
                .and(PERSON_DETAIL.BIRTH_DATE.gt(day.minusYears(target.maxAge() + 1L)))
                .and(PERSON_DETAIL.DIED_ON.isNull().or(PERSON_DETAIL.DIED_ON.gt(day)))
                .and(PERSON_DETAIL.MOVED_ON.isNull().or(PERSON_DETAIL.MOVED_ON.gt(day)));
    }

    /** Persons screened in a year, whether or not they are in the target population. */
    long screened(long assessment, String programme, int year) {
        return database.sql()
                .fetchCount(
                        SCREENED_PERSON,
                        SCREENED_PERSON.COUNTY_CODE.eq(county),
                        SCREENED_PERSON.ASSESSMENT_NO.eq(assessment),
                        SCREENED_PERSON.PROGRAMME.eq(programme),
                        SCREENED_PERSON.SCREENED_YEAR.eq(year));
    }

    /** The imported population of a year as known on a date, its places understood as the areas of that date. */
    PopulationTable population(int year, LocalDate asOf, Areas areas) {
        PopulationTable table = new PopulationTable();
        database.sql()
                .select(
                        POPULATION.TOWNSHIP,
                        POPULATION.VILLAGE,
                        POPULATION.SEX,
                        POPULATION.AGE_FROM,
                        POPULATION.AGE_TO,
                        POPULATION.PERSONS)
                .from(POPULATION)
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(POPULATION.COUNTY_CODE), BATCH.BATCH_ID.eq(POPULATION.BATCH_ID))
                .where(
                        POPULATION.COUNTY_CODE.eq(county),
                        POPULATION.FOR_YEAR.eq(year),
                        BATCH.STATE.ne("loading"),
                        BATCH.LOADED_ON.le(asOf),
                        BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)))
                .orderBy(BATCH.LOADED_ON, BATCH.CONTENT_HASH, POPULATION.ROW_NO)
                .forEach(row -> {
                    String township =
                            areas.township(row.value1()).map(Area::code).orElse(row.value1());
                    String village = areas.village(township, row.value2())
                            .map(Area::code)
                            .orElse(row.value2());
                    AgeBand band = new AgeBand(row.value4(), row.value5());
                    table.state(township, village, row.value3(), band, row.value6());
                });
        return table;
    }
}
