package org.screenreg.indicator;

/** One indicator of one programme for one period, parted in one way. */
public record Question(Indicator indicator, String programme, Period period, Breakdown by) {}
