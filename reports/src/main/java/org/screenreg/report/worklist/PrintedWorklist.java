package org.screenreg.report.worklist;

import java.util.List;

/**
 * A worklist as it is printed: what every page repeats, and the pages.
 *
 * @param rowHeight of a line, in millimetres
 * @param widths of the columns, in millimetres
 */
record PrintedWorklist(
        String language,
        String title,
        String kind,
        String id,
        String style,
        List<String> facts,
        double rowHeight,
        List<Double> widths,
        List<String> headings,
        List<String> marks,
        List<String> legend,
        String watermark,
        List<PrintedPage> pages) {}
