package org.screenreg.report.worklist;

import java.util.List;

/** A worklist as it is printed: what every page repeats, and the pages. */
record PrintedWorklist(
        String language,
        String title,
        String kind,
        String id,
        String style,
        List<String> facts,
        List<String> widths,
        List<String> headings,
        List<String> marks,
        List<String> legend,
        String watermark,
        List<PrintedPage> pages) {}
