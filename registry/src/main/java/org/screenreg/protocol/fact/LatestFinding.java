package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.List;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Cell;
import org.screenreg.protocol.cell.Domain;
import org.screenreg.protocol.cell.Value;

/**
 * The value stated on the latest day that states one; of several on that day the most serious where the domain is ranked.
 * A side or item nobody stated is left out.
 */
record LatestFinding(List<Path> paths, Selection selection, Domain domain) implements FactSource {

    LatestFinding {
        paths = List.copyOf(paths);
    }

    @Override
    public List<String> reads() {
        return paths.stream().map(Path::text).toList();
    }

    @Override
    public Reading read(Facts facts) {
        if (facts.visible() == 0) {
            return Reading.UNKNOWN;
        }
        LocalDate first = selection.firstDay(facts);
        Reading found = Reading.UNKNOWN;
        LocalDate foundOn = first;
        for (int i = facts.visible() - 1; i >= 0; i--) {
            ScreeningEvent event = facts.events().get(i);
            if (event.performedOn().isBefore(foundOn)) {
                break;
            }
            for (Path path : paths) {
                if (event.kind().equals(path.kind()) && selection.covers(event)) {
                    found = worse(found, event, path);
                }
            }
            foundOn = found.value().isKnown() ? event.performedOn() : foundOn;
        }
        return found;
    }

    /** Whether an event is of a kind that can state this. */
    boolean reads(ScreeningEvent event) {
        return paths.stream().anyMatch(path -> path.kind().equals(event.kind()));
    }

    boolean isStatedBy(ScreeningEvent event, Cell cell) {
        boolean asked = false;
        for (Path path : paths) {
            if (path.kind().equals(event.kind())) {
                asked = true;
                String stated = event.findings().get(path.key());
                if (stated != null && cell.accepts(domain.read(stated))) {
                    return true;
                }
            }
        }
        return !asked;
    }

    private Reading worse(Reading found, ScreeningEvent event, Path path) {
        String stated = event.findings().get(path.key());
        Value value = stated == null ? Value.UNKNOWN : domain.read(stated);
        if (!value.isKnown()) {
            return found;
        }
        boolean counts = !found.value().isKnown() || domain.rank(value) > domain.rank(found.value());
        return counts ? new Reading(value, event) : found;
    }
}
