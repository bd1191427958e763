package org.screenreg.report.worklist;

import java.util.List;

/** A line of a worklist as it is printed. */
record PrintedLine(boolean overdue, List<PrintedCell> cells) {

    PrintedLine {
        cells = List.copyOf(cells);
    }
}
