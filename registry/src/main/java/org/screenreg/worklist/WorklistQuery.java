package org.screenreg.worklist;

import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.TASK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.screenreg.pathway.Recommendation;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Area;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.ladder.Hop;
import org.screenreg.protocol.ladder.HopCause;
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
    private final Lines lines;
    private final QuietTasks quiet;

    /** A line, where its person lives, and who the doctor is; empty where that is not known. */
    record OpenTask(String township, String village, String doctor, WorklistLine line) {
        OpenTask inTurn() {
            return new OpenTask(township, village, doctor, line.inTurn());
        }
    }

    /** A township, empty where it is not known, or one village of it. */
    record Place(String township, @Nullable String village) {
        static Place of(Area area) {
            return area.kind().equals("village") ? new Place(area.parent(), area.code()) : new Place(area.code(), null);
        }
    }

    WorklistQuery(Database database, String county, Lines lines, QuietTasks quiet) {
        this.database = database;
        this.county = county;
        this.lines = lines;
        this.quiet = quiet;
    }

    /**
     * The tasks a request asks for, most urgent and longest overdue first. A step that two tables of a programme ask for is
     * one thing to do, and stands once, where it presses most.
     *
     * @param place the village or township the persons live in; null for the whole county
     */
    List<OpenTask> tasks(long assessment, WorklistRequest request, @Nullable Place place) {
        List<OpenTask> tasks = new ArrayList<>();
        addKept(assessment, request, place, tasks);
        if (quiet.mayOwn(request)) {
            addQuiet(assessment, request, place, tasks);
        }
        tasks.removeIf(task -> !request.selection().takes(task));
        tasks.sort(ORDER);
        Set<List<Object>> listed = new HashSet<>();
        tasks.removeIf(task -> !listed.add(List.of(
                task.line().person(), task.line().programme(), task.line().step())));
        return tasks;
    }

    /** The townships people live in, the unknown one among them; in the order of their codes. */
    List<Place> townships(long assessment) {
        return database.sql()
                .selectDistinct(PERSON_DETAIL.TOWNSHIP_CODE)
                .from(PERSON_DETAIL)
                .where(PERSON_DETAIL.COUNTY_CODE.eq(county), PERSON_DETAIL.ASSESSMENT_NO.eq(assessment))
                .orderBy(PERSON_DETAIL.TOWNSHIP_CODE)
                .fetch(row -> new Place(row.value1(), null));
    }

    boolean hasDoctor(long assessment, String doctor) {
        return database.sql()
                .fetchExists(
                        PERSON_DETAIL,
                        PERSON_DETAIL
                                .COUNTY_CODE
                                .eq(county)
                                .and(PERSON_DETAIL.ASSESSMENT_NO.eq(assessment))
                                .and(PERSON_DETAIL.DOCTOR.eq(doctor)));
    }

    private void addKept(long assessment, WorklistRequest request, @Nullable Place place, List<OpenTask> tasks) {
        database.sql()
                .select(DSL.asterisk())
                .from(TASK)
                .join(PERSON_DETAIL)
                .on(
                        PERSON_DETAIL.COUNTY_CODE.eq(TASK.COUNTY_CODE),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(TASK.ASSESSMENT_NO),
                        PERSON_DETAIL.PERSON_ID.eq(TASK.PERSON_ID))
                .where(wanted(assessment, request), livesIn(place, TASK.TOWNSHIP_CODE, TASK.VILLAGE_CODE))
                .forEach(row -> tasks.add(open(row, person(row), task(row), request)));
    }

    /** Of people to whom nothing has happened in a programme no task is kept; it is worked out here. */
    private void addQuiet(long assessment, WorklistRequest request, @Nullable Place place, List<OpenTask> tasks) {
        database.sql()
                .selectFrom(PERSON_DETAIL)
                .where(
                        PERSON_DETAIL.COUNTY_CODE.eq(county),
                        PERSON_DETAIL.ASSESSMENT_NO.eq(assessment),
                        livesIn(place, PERSON_DETAIL.TOWNSHIP_CODE, PERSON_DETAIL.VILLAGE_CODE))
                .forEach(row -> {
                    Person person = person(row);
                    for (Recommendation task : quiet.tasks(person, row.getProgrammes(), request)) {
                        tasks.add(open(row, person, Wanted.of(task, request.asOf()), request));
                    }
                });
    }

    private OpenTask open(Record row, Person person, Wanted task, WorklistRequest request) {
        return new OpenTask(
                row.get(PERSON_DETAIL.TOWNSHIP_CODE),
                row.get(PERSON_DETAIL.VILLAGE_CODE),
                row.get(PERSON_DETAIL.DOCTOR),
                lines.line(person, task, request));
    }

    private static Person person(Record row) {
        return new Person(
                new PersonKey(row.get(PERSON_DETAIL.PERSON_ID)),
                row.get(PERSON_DETAIL.IDENTITY_NUMBER),
                row.get(PERSON_DETAIL.PERSON_NAME),
                Sex.of(row.get(PERSON_DETAIL.SEX)),
                row.get(PERSON_DETAIL.BIRTH_DATE),
                row.get(PERSON_DETAIL.REGISTERED_ON),
                row.get(PERSON_DETAIL.VILLAGE_CODE),
                row.get(PERSON_DETAIL.ADDRESS),
                row.get(PERSON_DETAIL.HOUSEHOLD),
                row.get(PERSON_DETAIL.PHONE),
                row.get(PERSON_DETAIL.DOCTOR),
                row.get(PERSON_DETAIL.DIED_ON),
                row.get(PERSON_DETAIL.MOVED_ON));
    }

    private static Wanted task(Record row) {
        return new Wanted(
                row.get(TASK.PROGRAMME),
                row.get(TASK.STEP),
                row.get(TASK.ROW_ID),
                row.get(TASK.URGENCY),
                row.get(TASK.SINCE),
                row.get(TASK.OPENS_ON),
                row.get(TASK.DUE_ON),
                row.get(TASK.CLOSES_ON),
                row.get(TASK.UNTIL_DATE),
                row.get(TASK.DONE),
                hop(row));
    }

    private static @Nullable Hop hop(Record row) {
        LocalDate from = row.get(TASK.HOPPED_ON);
        return from == null
                ? null
                : new Hop(
                        from,
                        CareTier.parse(row.get(TASK.OWNER_TIER)),
                        row.get(TASK.SHOWN_ON),
                        row.get(TASK.HOP_DUE_ON),
                        HopCause.parse(row.get(TASK.HOP_CAUSE)),
                        row.get(TASK.ATTEMPTS));
    }

    private Condition wanted(long assessment, WorklistRequest request) {
        Condition wanted = TASK.COUNTY_CODE
                .eq(county)
                .and(TASK.ASSESSMENT_NO.eq(assessment))
                .and(TASK.OWNER_TIER.in(
                        request.tiers().stream().map(CareTier::code).toList()))
                .and(TASK.UNTIL_DATE.gt(request.asOf()))
                .and(TASK.SHOWN_ON.le(request.until()))
                .and(TASK.CLOSES_ON.ge(request.asOf()));
        Set<String> programmes = request.selection().programmes();
        return programmes.isEmpty() ? wanted : wanted.and(TASK.PROGRAMME.in(programmes));
    }

    private static Condition livesIn(@Nullable Place place, Field<String> township, Field<String> village) {
        if (place == null) {
            return DSL.noCondition();
        }
        Condition there = township.eq(place.township());
        return place.village() == null ? there : there.and(village.eq(place.village()));
    }
}
