package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.List;
import org.screenreg.worklist.LineMark;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

/** A task with the mark by which paper, workbook and register are matched. */
record ListLine(LineMark mark, WorklistGroup group, WorklistLine task) {

    /** All lines of a list in order, numbered from 1. */
    static List<ListLine> of(Worklist list) {
        List<ListLine> lines = new ArrayList<>(list.size());
        for (WorklistGroup group : list.groups()) {
            for (WorklistLine task : group.lines()) {
                lines.add(new ListLine(LineMark.of(list, lines.size() + 1, task), group, task));
            }
        }
        return lines;
    }

    /** The line's number on the whole list, from 1. */
    int number() {
        return mark.code().line();
    }
}
