package org.screenreg.report.figure.chart;

/** A chart as it stands beside a table, told in words too. */
public sealed interface Chart permits Bars, Plot {

    String title();

    /** How to read it without colours. */
    String caption();

    /** The figures in one sentence, for those who cannot see the drawing. */
    String spoken();

    /** Whether the differences it shows are more than chance; empty where it shows none. */
    String finding();
}
