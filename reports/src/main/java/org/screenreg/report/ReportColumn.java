package org.screenreg.report;

import org.screenreg.programme.Label;

/**
 * One column of a document.
 *
 * @param width millimetres on paper, Latin characters in a workbook
 */
public record ReportColumn<F extends Enum<F>>(F field, Label heading, double width) {}
