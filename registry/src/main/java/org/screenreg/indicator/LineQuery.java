package org.screenreg.indicator;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.WORKLIST;
import static org.screenreg.store.jooq.Tables.WORKLIST_LINE;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.screenreg.indicator.rule.LineRule;
import org.screenreg.store.Database;

/** Counts the lists handed out in a period, their lines, and what came back of them. */
final class LineQuery {
    private final Database database;
    private final String county;

    private record LineCode(int list, int line) {}

    /** What came back of a line: whether it was done, and by whom it was answered last. */
    private record Back(boolean done, String by) {}

    LineQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** The figures of a question by unit or worker; lines nobody answered have no worker. */
    Figures lines(Question question, LineRule rule, LocalDate asOf) {
        Condition made = WORKLIST.COUNTY_CODE
                .eq(county)
                .and(WORKLIST.MADE_ON.le(asOf))
                .and(WORKLIST.AS_OF.between(
                        question.period().start(), question.period().lastDay(asOf)));
        Map<LineCode, Back> back = back(made, asOf);
        Tally tally = new Tally(Unit.ROWS, false);
        Set<Integer> lists = new HashSet<>();
        database.sql()
                .select(WORKLIST.LIST_NO, WORKLIST_LINE.LINE_NO, WORKLIST.UNIT_CODE)
                .from(WORKLIST.join(WORKLIST_LINE)
                        .on(
                                WORKLIST_LINE.COUNTY_CODE.eq(WORKLIST.COUNTY_CODE),
                                WORKLIST_LINE.LIST_NO.eq(WORKLIST.LIST_NO)))
                .where(made, WORKLIST_LINE.PROGRAMME.eq(question.programme()))
                .forEach(row -> {
                    Back answer = back.get(new LineCode(row.value1(), row.value2()));
                    String part =
                            switch (question.by()) {
                                case UNIT -> row.value3();
                                case WORKER -> answer == null ? "" : answer.by();
                                default -> "";
                            };
                    if (rule.what() == LineRule.What.LINES || lists.add(row.value1())) {
                        tally.add(part, List.of(rule.item(answer != null, answer != null && answer.done())));
                    }
                });
        return tally.figures();
    }

    /** What came back of the lines of lists, in batches that counted on the day. */
    private Map<LineCode, Back> back(Condition made, LocalDate asOf) {
        Map<LineCode, Back> back = new HashMap<>();
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
                        made,
                        BATCH.STATE.ne("loading"),
                        BATCH.LOADED_ON.le(asOf),
                        BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)))
                .orderBy(WORKLIST_RETURN.BATCH_ID)
                .forEach(row -> back.merge(
                        new LineCode(row.value1(), row.value2()),
                        new Back(row.value3().equals("done"), row.value4()),
                        (before, after) -> new Back(before.done() || after.done(), after.by())));
        return back;
    }
}
