package org.screenreg.indicator.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.event.ScreeningEvent;

/**
 * Which events are meant.
 *
 * @param kinds one of these was done
 * @param where every finding named says one of its values
 * @param unless no finding named says one of its values
 * @param said something is said of each of these
 */
record EventTest(
        Set<String> kinds, Map<String, List<String>> where, Map<String, List<String>> unless, List<String> said) {

    boolean accepts(ScreeningEvent event, String programme) {
        Map<String, String> findings = event.findings();
        return kinds.contains(event.kind())
                && event.programme().equals(programme)
                && where.entrySet().stream()
                        .allMatch(one -> one.getValue().contains(findings.getOrDefault(one.getKey(), "")))
                && unless.entrySet().stream()
                        .noneMatch(one -> one.getValue().contains(findings.getOrDefault(one.getKey(), "")))
                && findings.keySet().containsAll(said);
    }
}
