package org.screenreg.indicator;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.WORKLIST;
import static org.screenreg.store.jooq.Tables.WORKLIST_LINE;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.screenreg.indicator.rule.LineRule;
import org.screenreg.store.Database;

/** Counts the lists handed out in a period, their lines, and what came back of them; a period is read once. */
final class LineQuery {
    private final Database database;
    private final String county;
    private final LocalDate asOf;
    private final Map<Period, List<Line>> read = new HashMap<>();

    private record LineCode(int list, int line) {}

    /** What came back of a line: whether it was done, and by whom it was answered last. */
    private record Back(boolean done, String by) {}

    private record Line(
            int list,
            String programme,
            String unit,
            @Nullable Back back) {
        String part(Breakdown by) {
            return switch (by) {
                case UNIT -> unit;
                case WORKER -> back == null ? "" : back.by();
                default -> "";
            };
        }
    }

    LineQuery(Database database, String county, LocalDate asOf) {
        this.database = database;
        this.county = county;
        this.asOf = asOf;
    }

    /** The figures of a question by unit or worker; lines nobody answered have no worker. */
    Figures lines(Question question, LineRule rule) {
        Tally tally = new Tally(Unit.ROWS, false);
        Set<Integer> lists = new HashSet<>();
        for (Line line : read.computeIfAbsent(question.period(), this::read)) {
            if (line.programme().equals(question.programme())
                    && (rule.what() == LineRule.What.LINES || lists.add(line.list()))) {
                Back back = line.back();
                tally.add(line.part(question.by()), List.of(rule.item(back != null, back != null && back.done())));
            }
        }
        return tally.figures();
    }

    private List<Line> read(Period period) {
        Condition made = WORKLIST.COUNTY_CODE
                .eq(county)
                .and(WORKLIST.MADE_ON.le(asOf))
                .and(WORKLIST.AS_OF.between(period.start(), period.lastDay(asOf)));
        Map<LineCode, Back> back = back(made);
        List<Line> lines = new ArrayList<>();
        database.sql()
                .select(WORKLIST.LIST_NO, WORKLIST_LINE.LINE_NO, WORKLIST_LINE.PROGRAMME, WORKLIST.UNIT_CODE)
                .from(WORKLIST.join(WORKLIST_LINE)
                        .on(
                                WORKLIST_LINE.COUNTY_CODE.eq(WORKLIST.COUNTY_CODE),
                                WORKLIST_LINE.LIST_NO.eq(WORKLIST.LIST_NO)))
                .where(made)
                .forEach(row -> lines.add(new Line(
                        row.value1(), row.value3(), row.value4(), back.get(new LineCode(row.value1(), row.value2())))));
        return lines;
    }

    /** What came back of the lines of lists, in batches that counted on the day. */
    private Map<LineCode, Back> back(Condition made) {
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
