package org.screenreg.indicator.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.event.ScreeningEvent;

/**
 * Which events are meant.
 *
 * @param kinds one of these was done; none named means anything
 * @param where every finding named says one of its values
 * @param unless no finding named says one of its values
 * @param said something is said of each of these
 * @param placed it is known where it was done
 */
record EventTest(
        Set<String> kinds,
        Map<String, List<String>> where,
        Map<String, List<String>> unless,
        List<String> said,
        boolean placed) {

    boolean accepts(ScreeningEvent event, String programme) {
        Map<String, String> findings = event.findings();
        return (kinds.isEmpty() || kinds.contains(event.kind()))
                && event.programme().equals(programme)
                && where.entrySet().stream()
                        .allMatch(one -> one.getValue().contains(findings.getOrDefault(one.getKey(), "")))
                && unless.entrySet().stream()
                        .noneMatch(one -> one.getValue().contains(findings.getOrDefault(one.getKey(), "")))
                && findings.keySet().containsAll(said)
                && (!placed || !place(event).isEmpty());
    }

    /** Where an event took place; empty when that is not known. */
    static String place(ScreeningEvent event) {
        return event.facility() == null ? "" : event.facility();
    }
}
