package org.screenreg.report.worklist;

import java.util.List;

/** A page of a worklist as it is printed; {@code message} stands where there are no lines. */
record PrintedPage(
        String place, String pageOf, List<PrintedLine> lines, String message, String totals, String overdue) {

    PrintedPage {
        lines = List.copyOf(lines);
    }
}
