package org.screenreg.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Recommendation;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Row;

/**
 * How a person stands to a programme on a day, with the rows that say so.
 *
 * @param due what is to be done until the end of the window, what is overdue included
 */
record Standing(
        boolean eligible,
        List<String> eligibleRows,
        boolean highRisk,
        List<String> riskRows,
        List<Recommendation> due,
        List<String> mainRows) {
    /** Somebody of whom no protocol speaks. */
    static final Standing OUTSIDE = new Standing(false, List.of(), false, List.of(), List.of(), List.of());

    static Standing of(Function<Hit, Row> rows, Course course, Window window) {
        List<String> eligible = new ArrayList<>();
        List<String> risk = new ArrayList<>();
        List<String> main = new ArrayList<>();
        boolean isEligible = false;
        boolean isHighRisk = false;
        for (Hit hit : course.hits()) {
            Row row = rows.apply(hit);
            boolean says = row.step() == null && row.then().containsKey("eligible");
            boolean marks = Milestone.HIGH_RISK.code().equals(row.then().get("milestone"));
            isEligible |= says && "true".equals(row.then().get("eligible"));
            isHighRisk |= marks;
            add(eligible, hit, says);
            add(risk, hit, row.step() == null && row.then().keySet().stream().anyMatch(key -> key.endsWith("risk")));
            add(main, hit, isMain(hit));
        }
        return new Standing(isEligible, eligible, isHighRisk, risk, due(course, window), main);
    }

    private static void add(List<String> rows, Hit hit, boolean wanted) {
        if (wanted) {
            rows.add(hit.row());
        }
    }

    private static boolean isMain(Hit hit) {
        return hit.table().equals(Protocol.MAIN_TABLE) || hit.table().equals(Protocol.CLOSING_TABLE);
    }

    private static List<Recommendation> due(Course course, Window window) {
        Predicate<Recommendation> open =
                one -> one.until() == null && !one.step().equals("none");
        return course.recommendations().stream()
                .filter(open)
                .filter(one -> !one.dueOn().isAfter(window.end()))
                .filter(one -> !one.closesOn().isBefore(window.asOf()))
                .toList();
    }

    /** The rows behind what is to be done, or behind there being nothing to do. */
    List<String> dueRows() {
        return due.isEmpty()
                ? mainRows
                : due.stream().map(one -> one.hit().row()).toList();
    }

    /** In which ways the person stands otherwise than before. */
    List<Turn> turns(Standing before) {
        List<Turn> turns = new ArrayList<>();
        if (eligible != before.eligible) {
            turns.add(eligible ? Turn.ELIGIBLE : Turn.NOT_ELIGIBLE);
        }
        if (highRisk != before.highRisk) {
            turns.add(highRisk ? Turn.HIGH_RISK : Turn.NOT_HIGH_RISK);
        }
        if (due.isEmpty() != before.due.isEmpty()) {
            turns.add(due.isEmpty() ? Turn.NOT_DUE : Turn.DUE);
        }
        return turns;
    }

    /** The rows that say how the person stands in the respect of a turn. */
    List<String> rows(Turn turn) {
        return switch (turn) {
            case ELIGIBLE, NOT_ELIGIBLE -> eligibleRows;
            case HIGH_RISK, NOT_HIGH_RISK -> riskRows;
            case DUE, NOT_DUE -> dueRows();
        };
    }
}
