package org.screenreg.report.worklist;

import java.util.List;

/**
 * A line of a worklist as it is printed.
 *
 * @param begins what begins with it, as the style sheet names it: household, visit or task
 * @param cells without those of the person where a line above stretches them over this one
 */
record PrintedLine(String begins, boolean overdue, List<PrintedCell> cells) {

    PrintedLine {
        cells = List.copyOf(cells);
    }
}
