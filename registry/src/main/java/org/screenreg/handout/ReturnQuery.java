package org.screenreg.handout;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.WORKLIST_LINE;
import static org.screenreg.store.jooq.Tables.WORKLIST_RETURN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.screenreg.store.Database;
import org.screenreg.worklist.LineCode;

/** Asks for the lines that codes and marks stand for, and for what came back of them before. */
public final class ReturnQuery {
    private final Database database;
    private final String county;

    /** What a line came back with before. */
    record Earlier(Answered answer, String content, LocalDate on, long batch) {}

    public ReturnQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** The lines of these codes that were handed out. */
    public Map<LineCode, HandoutLine> lines(Collection<LineCode> codes) {
        Map<LineCode, HandoutLine> found = new HashMap<>();
        byList(codes).forEach((list, numbers) -> database.sql()
                .selectFrom(WORKLIST_LINE)
                .where(
                        WORKLIST_LINE.COUNTY_CODE.eq(county),
                        WORKLIST_LINE.LIST_NO.eq(list),
                        WORKLIST_LINE.LINE_NO.between(DSL.val(first(numbers)), DSL.val(last(numbers))))
                .forEach(row -> {
                    HandoutLine line = HandoutStore.line(row);
                    if (numbers.contains(line.code().line())) {
                        found.put(line.code(), line);
                    }
                }));
        return found;
    }

    /** What these lines came back with, in batches that count; oldest first. */
    Map<LineCode, List<Earlier>> earlier(Collection<LineCode> codes) {
        Map<LineCode, List<Earlier>> found = new HashMap<>();
        byList(codes).forEach((list, numbers) -> database.sql()
                .select(
                        WORKLIST_RETURN.LINE_NO,
                        WORKLIST_RETURN.ANSWER,
                        WORKLIST_RETURN.CONTENT,
                        WORKLIST_RETURN.ANSWERED_ON,
                        WORKLIST_RETURN.BATCH_ID)
                .from(WORKLIST_RETURN)
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(WORKLIST_RETURN.COUNTY_CODE), BATCH.BATCH_ID.eq(WORKLIST_RETURN.BATCH_ID))
                .where(
                        WORKLIST_RETURN.COUNTY_CODE.eq(county),
                        WORKLIST_RETURN.LIST_NO.eq(list),
                        BATCH.STATE.eq("loaded"))
                .orderBy(WORKLIST_RETURN.BATCH_ID)
                .forEach(row -> found.computeIfAbsent(new LineCode(list, row.value1()), code -> new ArrayList<>())
                        .add(new Earlier(Answered.parse(row.value2()), row.value3(), row.value4(), row.value5()))));
        return found;
    }

    private static Map<Integer, Set<Integer>> byList(Collection<LineCode> codes) {
        return codes.stream()
                .collect(Collectors.groupingBy(
                        LineCode::list, Collectors.mapping(LineCode::line, Collectors.toCollection(TreeSet::new))));
    }

    private static int first(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static int last(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
