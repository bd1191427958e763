package org.screenreg.handout.care;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.TASK;
import static org.screenreg.store.jooq.Tables.WORKLIST;
import static org.screenreg.store.jooq.Tables.WORKLIST_LINE;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.screenreg.handout.care.ListEffect.By;
import org.screenreg.handout.care.ListEffect.Part;
import org.screenreg.store.Database;
import org.screenreg.worklist.LineCode;

/**
 * Counts how many lines brought somebody back to care: the step of the line was done, by whomever and wherever, within so
 * many days after the list was made.
 */
public final class ListEffectQuery {
    /** What a line is counted under that nothing came back of. */
    public static final String SILENT = "none";

    private final Database database;
    private final String county;

    /** What came back of a line. */
    private record Answer(String code, String by) {}

    /** Counts as they grow. */
    private static final class Count {
        private final String name;
        private final Set<Long> people = new HashSet<>();
        private int lines;
        private int returned;

        Count(String name) {
            this.name = name;
        }
    }

    public ListEffectQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /**
     * What came of lists.
     *
     * @param list the number of one list; null for all
     * @param from the first day on which a list that counts was made
     */
    public ListEffect of(long assessment, LocalDate asOf, @Nullable Integer list, LocalDate from, int days) {
        Condition made = WORKLIST.COUNTY_CODE
                .eq(county)
                .and(WORKLIST.MADE_ON.between(from, asOf))
                .and(list == null ? DSL.noCondition() : WORKLIST.LIST_NO.eq(list));
        Condition old = made.and(WORKLIST.MADE_ON.le(asOf.minusDays(days)));
        int lists = database.sql().fetchCount(WORKLIST, old);
        Map<LineCode, Answer> answers = answers(old, asOf);
        Set<LineCode> returned = returned(assessment, old, days);
        Map<By, Map<String, Count>> counts = new EnumMap<>(By.class);
        database.sql()
                .select(
                        WORKLIST.LIST_NO,
                        WORKLIST.UNIT_CODE,
                        WORKLIST.UNIT_NAME,
                        WORKLIST_LINE.LINE_NO,
                        WORKLIST_LINE.PERSON_ID)
                .from(WORKLIST)
                .join(WORKLIST_LINE)
                .on(WORKLIST_LINE.COUNTY_CODE.eq(WORKLIST.COUNTY_CODE), WORKLIST_LINE.LIST_NO.eq(WORKLIST.LIST_NO))
                .where(old)
                .forEach(row -> {
                    LineCode line = new LineCode(row.value1(), row.value4());
                    Answer answer = answers.getOrDefault(line, new Answer(SILENT, ""));
                    boolean back = returned.contains(line);
                    count(counts, By.OUTCOME, answer.code(), "", row.value5(), back);
                    count(counts, By.UNIT, row.value2(), row.value3(), row.value5(), back);
                    count(counts, By.WORKER, answer.by(), answer.by(), row.value5(), back);
                });
        return new ListEffect(days, lists, database.sql().fetchCount(WORKLIST, made) - lists, parts(counts));
    }

    private static void count(
            Map<By, Map<String, Count>> counts, By way, String key, String name, long person, boolean back) {
        Count count = counts.computeIfAbsent(way, one -> new TreeMap<>()).computeIfAbsent(key, one -> new Count(name));
        count.lines++;
        count.people.add(person);
        count.returned += back ? 1 : 0;
    }

    private static Map<By, List<Part>> parts(Map<By, Map<String, Count>> counts) {
        Map<By, List<Part>> parts = new EnumMap<>(By.class);
        counts.forEach((way, byKey) -> {
            List<Part> all = new ArrayList<>();
            byKey.forEach((key, count) ->
                    all.add(new Part(key, count.name, count.lines, count.people.size(), count.returned)));
            parts.put(way, all);
        });
        return parts;
    }

    /** The last answer of each line in batches that counted on the day. */
    private Map<LineCode, Answer> answers(Condition lists, LocalDate asOf) {
        Map<LineCode, Answer> answers = new HashMap<>();
        database.sql()
                .select(
                        WORKLIST_RETURN.LIST_NO,
                        WORKLIST_RETURN.LINE_NO,
                        WORKLIST_RETURN.ANSWER,
                        WORKLIST_RETURN.ANSWERED_BY)
                .from(WORKLIST_RETURN)
                .join(WORKLIST)
                .on(WORKLIST.COUNTY_CODE.eq(WORKLIST_RETURN.COUNTY_CODE), WORKLIST.LIST_NO.eq(WORKLIST_RETURN.LIST_NO))
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(WORKLIST_RETURN.COUNTY_CODE), BATCH.BATCH_ID.eq(WORKLIST_RETURN.BATCH_ID))
                .where(
                        lists,
                        BATCH.STATE.ne("loading"),
                        BATCH.LOADED_ON.le(asOf),
                        BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)))
                .orderBy(WORKLIST_RETURN.BATCH_ID)
                .forEach(row ->
                        answers.put(new LineCode(row.value1(), row.value2()), new Answer(row.value3(), row.value4())));
        return answers;
    }

    private Set<LineCode> returned(long assessment, Condition lists, int days) {
        Set<LineCode> returned = new HashSet<>();
        database.sql()
                .select(WORKLIST.LIST_NO, WORKLIST_LINE.LINE_NO, WORKLIST.MADE_ON, TASK.UNTIL_DATE)
                .from(WORKLIST)
                .join(WORKLIST_LINE)
                .on(WORKLIST_LINE.COUNTY_CODE.eq(WORKLIST.COUNTY_CODE), WORKLIST_LINE.LIST_NO.eq(WORKLIST.LIST_NO))
                .join(TASK)
                .on(
                        TASK.COUNTY_CODE.eq(WORKLIST_LINE.COUNTY_CODE),
                        TASK.ASSESSMENT_NO.eq(assessment),
                        TASK.PERSON_ID.eq(WORKLIST_LINE.PERSON_ID),
                        TASK.PROGRAMME.eq(WORKLIST_LINE.PROGRAMME),
                        TASK.STEP.eq(WORKLIST_LINE.STEP))
                .where(lists, TASK.DONE.isTrue(), TASK.UNTIL_DATE.ge(WORKLIST.MADE_ON))
                .forEach(row -> {
                    if (ChronoUnit.DAYS.between(row.value3(), row.value4()) <= days) {
                        returned.add(new LineCode(row.value1(), row.value2()));
                    }
                });
        return returned;
    }
}
