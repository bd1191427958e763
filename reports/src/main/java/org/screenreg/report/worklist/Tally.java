package org.screenreg.report.worklist;

import java.util.List;
import org.screenreg.worklist.WorklistLine;

/** How many lines, different people and overdue lines there are. */
record Tally(int lines, int people, int overdue) {

    static Tally of(List<WorklistLine> lines) {
        long people = lines.stream().map(WorklistLine::person).distinct().count();
        long overdue = lines.stream().filter(line -> line.daysOverdue() > 0).count();
        return new Tally(lines.size(), (int) people, (int) overdue);
    }
}
