package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.screenreg.worklist.LineMark;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

/** A task with the mark by which paper, workbook and register are matched, and the visit it belongs to. */
record ListLine(LineMark mark, WorklistGroup group, WorklistLine task, Visit visit) {

    /**
     * What is done for one person in one go.
     *
     * @param number of the visit on the whole list, from 1
     * @param household number of the household on the whole list, from 1
     * @param people persons of the household on the list
     */
    record Visit(int number, int household, int people) {}

    /** All lines of a list in order, numbered from 1. */
    static List<ListLine> of(Worklist list) {
        List<ListLine> lines = new ArrayList<>(list.size());
        int visits = 0;
        int households = 0;
        for (WorklistGroup group : list.groups()) {
            for (List<WorklistLine> household : parts(group.lines(), WorklistLine::sharesHousehold)) {
                List<List<WorklistLine>> people = parts(household, ListLine::sharesPerson);
                households++;
                for (List<WorklistLine> person : people) {
                    Visit visit = new Visit(++visits, households, people.size());
                    for (WorklistLine task : person) {
                        lines.add(new ListLine(LineMark.of(list, lines.size() + 1, task), group, task, visit));
                    }
                }
            }
        }
        return lines;
    }

    /** Runs of neighbours that belong together. */
    static <T> List<List<T>> parts(List<T> all, BiPredicate<T, T> together) {
        List<List<T>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || !together.test(all.get(i - 1), all.get(i))) {
                parts.add(all.subList(start, i));
                start = i;
            }
        }
        return parts;
    }

    private static boolean sharesPerson(WorklistLine one, WorklistLine other) {
        return one.person().equals(other.person());
    }

    boolean sharesVisit(ListLine other) {
        return visit.equals(other.visit);
    }

    /** The line's number on the whole list, from 1. */
    int number() {
        return mark.code().line();
    }
}
