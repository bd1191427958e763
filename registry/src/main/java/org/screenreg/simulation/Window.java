package org.screenreg.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The days a simulation looks ahead: the rest of this month and so many whole months after it. */
public record Window(LocalDate asOf, int months) {
    /** The last day of the window. */
    public LocalDate end() {
        return YearMonth.from(asOf).plusMonths(months).atEndOfMonth();
    }

    /** The calendar months of the window. */
    public List<YearMonth> calendar() {
        return IntStream.rangeClosed(0, months)
                .mapToObj(YearMonth.from(asOf)::plusMonths)
                .toList();
    }
}
