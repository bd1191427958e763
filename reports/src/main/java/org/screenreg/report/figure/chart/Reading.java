package org.screenreg.report.figure.chart;

import java.util.Optional;

/**
 * A figure as a chart shows it.
 *
 * @param value the share, count or number of days; empty where there is none or it must not be shown
 * @param text as the table prints it
 * @param complete whether its period is over, so that it can be compared with others
 */
public record Reading(Optional<Double> value, String text, long numerator, long denominator, boolean complete) {

    boolean isComparable() {
        return complete && value.isPresent();
    }
}
