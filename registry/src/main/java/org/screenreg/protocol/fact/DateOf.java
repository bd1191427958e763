package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.List;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Value;

/** The day of the latest, or of the first, event of some kinds. */
record DateOf(List<String> kinds, boolean earliest, Selection selection) implements FactSource {

    DateOf {
        kinds = List.copyOf(kinds);
    }

    @Override
    public List<String> reads() {
        return kinds;
    }

    @Override
    public Reading read(Facts facts) {
        if (facts.visible() == 0) {
            return Reading.UNKNOWN;
        }
        LocalDate first = selection.firstDay(facts);
        Reading found = Reading.UNKNOWN;
        for (int i = facts.visible() - 1; i >= 0; i--) {
            ScreeningEvent event = facts.events().get(i);
            if (event.performedOn().isBefore(first)) {
                break;
            }
            if (kinds.contains(event.kind()) && selection.covers(event)) {
                found = new Reading(new Value.Day(event.performedOn()), event);
                if (!earliest) {
                    break;
                }
            }
        }
        return found;
    }
}
