package org.screenreg.report.figure;

import java.util.List;

/** A report as it is printed. */
record PrintedReport(
        String language, String title, String place, String intro, String style, List<ReportTable> tables) {}
