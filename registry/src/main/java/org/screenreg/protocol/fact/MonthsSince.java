package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.protocol.cell.Value;

/** Completed calendar months since a date, months being clamped to their end: six from 31 August end on 28 February. */
record MonthsSince(Fact date) implements FactSource {

    @Override
    public Reading read(Facts facts) {
        Reading start = facts.reading(date);
        return start.value() instanceof Value.Day day
                ? new Reading(new Value.Amount(months(day.date(), facts.day())), start.from())
                : Reading.UNKNOWN;
    }

    @Override
    public List<Fact> parts() {
        return List.of(date);
    }

    @Override
    public boolean changesWithTime() {
        return true;
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
