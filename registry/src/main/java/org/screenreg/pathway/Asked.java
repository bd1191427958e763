package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.Step;
import org.screenreg.protocol.cell.Value;
import org.screenreg.protocol.fact.Fact;
import org.screenreg.protocol.fact.Facts;

/**
 * A row that asks for a step, with the events behind the facts it looked at; while both stay the same it is the same
 * request.
 *
 * @param start the day its window counts from; null where that is the day the row began to apply
 */
record Asked(
        DecisionTable table,
        Row row,
        Step step,
        List<ScreeningEvent> events,
        @Nullable LocalDate start) {

    Asked {
        events = List.copyOf(events);
    }

    /** What a row asks for given the facts; without facts nothing has happened yet. */
    static Asked of(Protocol protocol, DecisionTable table, Row row, @Nullable Facts facts) {
        Step step = Objects.requireNonNull(row.step(), protocol.programme());
        if (facts == null) {
            return new Asked(table, row, step, List.of(), null);
        }
        List<ScreeningEvent> events = new ArrayList<>();
        for (Fact fact : row.asked()) {
            add(events, facts.from(fact));
        }
        Fact after = step.after();
        if (after == null) {
            return new Asked(table, row, step, events, null);
        }
        add(events, facts.from(after));
        LocalDate start = facts.value(after) instanceof Value.Day day ? day.date() : null;
        return new Asked(table, row, step, events, start);
    }

    /** Whether this asks the same for the same reasons. */
    boolean repeats(Asked earlier) {
        return row.id().equals(earlier.row.id()) && events.equals(earlier.events);
    }

    /** The event of a day that caused this; null where none of that day did. */
    @Nullable
    ScreeningEvent cause(LocalDate day) {
        ScreeningEvent cause = null;
        for (ScreeningEvent event : events) {
            cause = event.performedOn().equals(day) ? event : cause;
        }
        return cause;
    }

    private static void add(List<ScreeningEvent> events, @Nullable ScreeningEvent event) {
        if (event != null) {
            events.add(event);
        }
    }
}
