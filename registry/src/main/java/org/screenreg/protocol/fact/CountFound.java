package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Value;

/**
 * On how many different days an event of some kinds was done.
 *
 * @param within only events of the last so many months count; 0 counts all
 */
record CountFound(List<String> kinds, int within, Selection selection) implements FactSource {

    CountFound {
        kinds = List.copyOf(kinds);
    }

    @Override
    public List<String> reads() {
        return kinds;
    }

    @Override
    public Reading read(Facts facts) {
        LocalDate first = selection.firstDay(facts);
        ScreeningEvent latest = null;
        int days = 0;
        for (int i = facts.visible() - 1; i >= 0; i--) {
            ScreeningEvent event = facts.events().get(i);
            if (counts(event, first, facts.day())) {
                days += latest == null || !onSameDayAsLater(facts, i, first) ? 1 : 0;
                latest = latest == null ? event : latest;
            }
        }
        return new Reading(new Value.Amount(days), latest);
    }

    @Override
    public boolean alwaysKnown() {
        return true;
    }

    @Override
    public boolean changesWithTime() {
        return within > 0;
    }

    @Override
    public @Nullable LocalDate nextChange(Facts facts, int[] boundaries) {
        LocalDate first = selection.firstDay(facts);
        for (int i = 0; i < facts.visible(); i++) {
            ScreeningEvent event = facts.events().get(i);
            if (within > 0 && counts(event, first, facts.day())) {
                return event.performedOn().plusMonths(within);
            }
        }
        return null;
    }

    private boolean onSameDayAsLater(Facts facts, int at, LocalDate first) {
        LocalDate day = facts.events().get(at).performedOn();
        for (int i = at + 1; i < facts.visible(); i++) {
            ScreeningEvent later = facts.events().get(i);
            if (!later.performedOn().equals(day)) {
                return false;
            }
            if (counts(later, first, facts.day())) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(ScreeningEvent event, LocalDate first, LocalDate day) {
        return kinds.contains(event.kind())
                && !event.performedOn().isBefore(first)
                && (within == 0 || event.performedOn().plusMonths(within).isAfter(day))
                && selection.covers(event);
    }
}
