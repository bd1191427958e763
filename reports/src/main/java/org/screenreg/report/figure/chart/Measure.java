package org.screenreg.report.figure.chart;

/** What the figures of a chart are, which decides how chance may show in them. */
public enum Measure {
    SHARE,
    COUNT,
    DAYS
}
