package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.List;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

/** A task with its number on the whole list, by which paper and workbook are matched. */
record ListLine(int number, WorklistGroup group, WorklistLine task) {

    /** All lines of a list in order, numbered from 1. */
    static List<ListLine> of(Worklist list) {
        List<ListLine> lines = new ArrayList<>(list.size());
        for (WorklistGroup group : list.groups()) {
            for (WorklistLine task : group.lines()) {
                lines.add(new ListLine(lines.size() + 1, group, task));
            }
        }
        return lines;
    }
}
