package org.screenreg.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.screenreg.event.ScreeningEvent;

/** What is done for people with COPD beside their contacts, counted by hand. */
final class NaiveCare {
    private static final Set<String> BREATHLESS = Set.of("COPD-A2", "COPD-A3", "COPD-A4", "COPD-A5");
    private static final List<String> TECHNIQUE = List.of("skilled", "unskilled", "not-mastered");

    private final NaivePerson on;
    private final NaiveItems items;
    private final NaiveEvents events;

    NaiveCare(NaivePerson on, NaiveItems items, NaiveEvents events) {
        this.on = on;
        this.items = items;
        this.events = events;
    }

    void count(String id) {
        switch (id) {
            case "C12b" -> said("influenza-vaccine");
            case "C12c" -> said("pneumococcal-vaccine");
            case "C12d" -> {
                if (on.pathways.course(on.programme, on.record, on.end).hits().stream()
                        .anyMatch(hit -> BREATHLESS.contains(hit.row()))) {
                    said("rehabilitation");
                }
            }
            default -> technique();
        }
    }

    private void said(String finding) {
        boolean yes = on.events().anyMatch(event -> NaiveEvents.says(event, finding, "true"));
        if (events.confirmedOn() != null && !on.gone()) {
            items.count(true, yes);
        }
    }

    private void technique() {
        on.events()
                .filter(event -> TECHNIQUE.contains(checked(event)))
                .max(Comparator.comparing(ScreeningEvent::performedOn)
                        .thenComparing(event -> TECHNIQUE.indexOf(checked(event))))
                .ifPresent(last -> items.count(true, checked(last).equals("skilled")));
    }

    private static String checked(ScreeningEvent event) {
        return event.findings().getOrDefault("inhaler-technique", "");
    }
}
