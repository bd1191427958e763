package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.List;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Value;

/** Whether one of some values was ever stated; true from the first event that did, otherwise false. */
record EverFound(List<Path> paths, List<String> values, Selection selection) implements FactSource {
    private static final Reading NOT_FOUND = Reading.of(Value.FALSE);

    EverFound {
        paths = List.copyOf(paths);
        values = List.copyOf(values);
    }

    @Override
    public List<String> reads() {
        return paths.stream().map(Path::text).toList();
    }

    @Override
    public Reading read(Facts facts) {
        if (facts.visible() == 0) {
            return NOT_FOUND;
        }
        LocalDate first = selection.firstDay(facts);
        for (int i = 0; i < facts.visible(); i++) {
            ScreeningEvent event = facts.events().get(i);
            if (!event.performedOn().isBefore(first) && states(event) && selection.covers(event)) {
                return new Reading(Value.TRUE, event);
            }
        }
        return NOT_FOUND;
    }

    @Override
    public boolean alwaysKnown() {
        return true;
    }

    private boolean states(ScreeningEvent event) {
        for (Path path : paths) {
            if (event.kind().equals(path.kind())) {
                String stated = event.findings().get(path.key());
                if (stated != null && values.contains(stated)) {
                    return true;
                }
            }
        }
        return false;
    }
}
