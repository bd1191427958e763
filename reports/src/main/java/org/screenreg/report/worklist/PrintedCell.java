package org.screenreg.report.worklist;

import java.util.List;

/**
 * A cell of a printed line, its text already broken into lines that fit.
 *
 * @param kind the column, as the style sheet names it
 * @param rows lines of the page it stretches over
 * @param ticked whether the tick boxes are drawn here
 */
record PrintedCell(String kind, List<Part> parts, boolean ticked, int rows) {

    PrintedCell {
        parts = List.copyOf(parts);
    }

    /** One line of text in its weight: {@code main}, {@code strong} or {@code sub}. */
    record Part(String text, String weight) {}
}
