package org.screenreg.worklist;

import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.TASK;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.screenreg.person.Masked;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Sex;
import org.screenreg.store.Database;

/** Asks for the tasks of a tier that are due, overdue or opening, with the persons they concern. */
final class WorklistQuery {
    private static final Comparator<OpenTask> ORDER = Comparator.comparing(
                    (OpenTask task) -> task.line().urgency())
            .thenComparing(task -> -task.line().daysOverdue())
            .thenComparing(task -> task.line().due())
            .thenComparing(task -> task.line().address())
            .thenComparing(task -> task.line().person().value())
            .thenComparing(task -> task.line().programme())
            .thenComparing(task -> task.line().rule());

    private final Database database;
    private final String county;
    private final Labels labels;

    /** A line and where its person lives; codes are empty where that is not known. */
    record OpenTask(String township, String village, WorklistLine line) {}

    WorklistQuery(Database database, String county, Labels labels) {
        this.database = database;
        this.county = county;
        this.labels = labels;
    }

    /** The tasks a request asks for, most urgent and longest overdue first. */
    List<OpenTask> tasks(long assessment, WorklistRequest request) {
        return database
                .sql()
                .select(DSL.asterisk())
                .from(TASK)
                .join(PERSON_DETAIL)
                .on(
                        PERSON_DETAIL.COUNTY_CODE.eq(TASK.COUNTY_CODE),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(TASK.ASSESSMENT_NO),
                        PERSON_DETAIL.PERSON_ID.eq(TASK.PERSON_ID))
                .where(wanted(assessment, request))
                .fetch(row -> task(row, request))
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private Condition wanted(long assessment, WorklistRequest request) {
        Condition wanted = TASK.COUNTY_CODE
                .eq(county)
                .and(TASK.ASSESSMENT_NO.eq(assessment))
                .and(TASK.TIER.in(tiers(request.tier())))
                .and(TASK.UNTIL_DATE.gt(request.asOf()))
                .and(TASK.OPENS_ON.le(request.until()))
                .and(TASK.CLOSES_ON.ge(request.asOf()));
        return request.programme() == null ? wanted : wanted.and(TASK.PROGRAMME.eq(request.programme()));
    }

    /** What has to go out of the county is arranged by the county hospitals. */
    private static List<String> tiers(CareTier tier) {
        return tier == CareTier.COUNTY ? List.of(CareTier.COUNTY.code(), CareTier.HIGHER.code()) : List.of(tier.code());
    }

    private OpenTask task(Record row, WorklistRequest request) {
        LocalDate asOf = request.asOf();
        LocalDate due = row.get(TASK.DUE_ON);
        boolean masked = request.masked();
        String name = row.get(PERSON_DETAIL.PERSON_NAME);
        String number = row.get(PERSON_DETAIL.IDENTITY_NUMBER);
        String phone = row.get(PERSON_DETAIL.PHONE);
        WorklistLine line = new WorklistLine(
                0,
                new PersonKey(row.get(TASK.PERSON_ID)),
                masked ? Masked.name(name) : name,
                Sex.of(row.get(PERSON_DETAIL.SEX)),
                Period.between(row.get(PERSON_DETAIL.BIRTH_DATE), asOf).getYears(),
                masked ? Masked.identityNumber(number) : number,
                masked ? Masked.phone(phone) : phone,
                row.get(PERSON_DETAIL.ADDRESS),
                row.get(TASK.PROGRAMME),
                labels.programme(row.get(TASK.PROGRAMME)),
                row.get(TASK.STEP),
                labels.step(row.get(TASK.STEP)),
                labels.because(row.get(TASK.ROW_ID)),
                row.get(TASK.ROW_ID),
                TaskState.on(
                        asOf,
                        row.get(TASK.OPENS_ON),
                        due,
                        row.get(TASK.CLOSES_ON),
                        row.get(TASK.UNTIL_DATE),
                        row.get(TASK.DONE)),
                due,
                (int) Math.max(0, ChronoUnit.DAYS.between(due, asOf)),
                row.get(TASK.URGENCY));
        return new OpenTask(row.get(TASK.TOWNSHIP_CODE), row.get(TASK.VILLAGE_CODE), line);
    }
}
