package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.protocol.cell.Value;

/**
 * Completed calendar months since a date, months being clamped to their end: six from 31 August end on 28 February.
 *
 * @param until the date they are counted to; null where that is the day itself
 */
record MonthsSince(Fact date, @Nullable Fact until) implements FactSource {

    @Override
    public Reading read(Facts facts) {
        Reading start = facts.reading(date);
        Reading end = until == null ? Reading.of(new Value.Day(facts.day())) : facts.reading(until);
        return start.value() instanceof Value.Day from && end.value() instanceof Value.Day to
                ? new Reading(new Value.Amount(months(from.date(), to.date())), facts.later(start.from(), end.from()))
                : Reading.UNKNOWN;
    }

    @Override
    public List<Fact> parts() {
        return until == null ? List.of(date) : List.of(date, until);
    }

    @Override
    public boolean changesWithTime() {
        return until == null;
    }

    @Override
    public @Nullable LocalDate nextChange(Facts facts, int[] boundaries) {
        if (facts.value(date) instanceof Value.Day start) {
            for (int boundary : boundaries) {
                LocalDate change = start.date().plusMonths(boundary);
                if (change.isAfter(facts.day())) {
                    return change;
                }
            }
        }
        return null;
    }

    private static long months(LocalDate start, LocalDate day) {
        long months = ChronoUnit.MONTHS.between(start, day);
        return start.plusMonths(months + 1).isAfter(day) ? months : months + 1;
    }
}
