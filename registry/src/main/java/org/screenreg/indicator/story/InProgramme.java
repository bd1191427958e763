package org.screenreg.indicator.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Span;

/**
 * What is kept of one person's course through one programme.
 *
 * @param screenings days on which a screening was completed
 * @param spans care states, oldest first; days without one are outside the target population
 */
public record InProgramme(
        List<Episode> episodes, List<LocalDate> screenings, List<Span> spans, List<Request> requests) {
    public static final InProgramme NOTHING = new InProgramme(List.of(), List.of(), List.of(), List.of());

    public InProgramme {
        episodes = List.copyOf(episodes);
        screenings = List.copyOf(screenings);
        spans = List.copyOf(spans);
        requests = List.copyOf(requests);
    }

    public boolean isNothing() {
        return this == NOTHING;
    }

    /** The care state of a day; empty where none is kept. */
    public Optional<String> stateOn(LocalDate day) {
        for (Span span : spans) {
            if (!span.from().isAfter(day)
                    && (span.until() == null || span.until().isAfter(day))) {
                return Optional.of(span.state());
            }
        }
        return Optional.empty();
    }

    /** Whether the days up to {@code day} lie before the first kept state. */
    public boolean beginsAfter(LocalDate day) {
        return spans.isEmpty() || spans.get(0).from().isAfter(day);
    }

    /** The last screening up to a day. */
    public Optional<LocalDate> screenedBy(LocalDate day) {
        LocalDate last = LocalDate.MIN;
        for (LocalDate screened : screenings) {
            last = screened.isAfter(day) || screened.isBefore(last) ? last : screened;
        }
        return last.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(last);
    }

    /** Whether a state began after one day and by another. */
    public boolean entered(String state, LocalDate after, LocalDate by) {
        return spans.stream()
                .anyMatch(span -> span.state().equals(state)
                        && span.from().isAfter(after)
                        && !span.from().isAfter(by));
    }
}
