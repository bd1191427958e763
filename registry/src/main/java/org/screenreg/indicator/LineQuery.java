package org.screenreg.indicator;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.WORKLIST;
import static org.screenreg.store.jooq.Tables.WORKLIST_LINE;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.screenreg.indicator.rule.LineRule;
import org.screenreg.store.Database;

/** Counts the lists handed out in a period, their lines, and what came back of them. */
final class LineQuery {
    private final Database database;
    private final String county;

    LineQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    Figures lines(Question question, LineRule rule, LocalDate asOf) {
        long all = count(question, rule, asOf, DSL.noCondition());
        long counting = rule.those() == LineRule.Those.ALL ? all : count(question, rule, asOf, answered(rule, asOf));
        return new Figures(new TreeMap<>(Map.of("", new Figure(counting, 0, all, new TreeMap<>()))));
    }

    private long count(Question question, LineRule rule, LocalDate asOf, Condition those) {
        Table<Record> lines = WORKLIST.join(WORKLIST_LINE)
                .on(WORKLIST_LINE.COUNTY_CODE.eq(WORKLIST.COUNTY_CODE), WORKLIST_LINE.LIST_NO.eq(WORKLIST.LIST_NO));
        var counted = rule.what() == LineRule.What.LISTS ? DSL.countDistinct(WORKLIST.LIST_NO) : DSL.count();
        return database.sql()
                .select(counted)
                .from(lines)
                .where(
                        WORKLIST.COUNTY_CODE.eq(county),
                        WORKLIST_LINE.PROGRAMME.eq(question.programme()),
                        WORKLIST.MADE_ON.le(asOf),
                        WORKLIST.AS_OF.between(
                                question.period().start(), question.period().lastDay(asOf)),
                        those)
                .fetchSingle(row -> row.value1().longValue());
    }

    private Condition answered(LineRule rule, LocalDate asOf) {
        return DSL.exists(database.sql()
                .selectOne()
                .from(WORKLIST_RETURN)
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(WORKLIST_RETURN.COUNTY_CODE), BATCH.BATCH_ID.eq(WORKLIST_RETURN.BATCH_ID))
                .where(
                        WORKLIST_RETURN.COUNTY_CODE.eq(WORKLIST_LINE.COUNTY_CODE),
                        WORKLIST_RETURN.LIST_NO.eq(WORKLIST_LINE.LIST_NO),
                        WORKLIST_RETURN.LINE_NO.eq(WORKLIST_LINE.LINE_NO),
                        BATCH.STATE.ne("loading"),
                        BATCH.LOADED_ON.le(asOf),
                        BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(asOf)),
                        rule.those() == LineRule.Those.DONE ? WORKLIST_RETURN.ANSWER.eq("done") : DSL.noCondition()));
    }
}
