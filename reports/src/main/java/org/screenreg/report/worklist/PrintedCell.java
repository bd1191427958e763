package org.screenreg.report.worklist;

import java.util.List;

/**
 * A cell of a printed line, its text already broken into lines that fit.
 *
 * @param column its place from the left, from 0
 * @param kind the column, as the style sheet names it
 * @param rows lines of the page it stretches over
 * @param ticked whether the tick boxes are drawn here
 */
record PrintedCell(int column, String kind, List<Part> parts, boolean ticked, int rows) {

    PrintedCell {
        parts = List.copyOf(parts);
    }

    /** One line of text in its weight: {@code main}, {@code strong}, {@code sub} or {@code fine}. */
    record Part(String text, String weight) {}
}
