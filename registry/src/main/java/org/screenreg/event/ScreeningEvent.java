package org.screenreg.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something done to or reported by a person on a date.
 *
 * @param kind what was done, in kebab-case: {@code ultrasound}, {@code questionnaire}, {@code follow-up}
 * @param programme the programme it was done for
 * @param performedOn the day it was done, never the day it was recorded
 * @param findings finding key to canonical text: a code, a plain decimal number, an ISO date, {@code true} or {@code false}
 * @param facility code of the facility that did it, when known
 * @param source where the statement came from
 */
public record ScreeningEvent(
        String kind,
        String programme,
        LocalDate performedOn,
        Map<String, String> findings,
        @Nullable String facility,
        EventSource source) {

    public ScreeningEvent {
        findings = java.util.Collections.unmodifiableMap(new TreeMap<>(findings));
    }
}
