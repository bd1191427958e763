package org.screenreg.protocol;

import java.util.Map;
import java.util.Set;
import org.screenreg.event.ScreeningEvent;

/**
 * The events that do a step.
 *
 * @param where findings such an event must have
 */
public record Resolution(Set<String> kinds, Map<String, String> where) {

    public Resolution {
        kinds = Set.copyOf(kinds);
        where = Map.copyOf(where);
    }

    boolean isDoneBy(ScreeningEvent event) {
        return kinds.contains(event.kind())
                && where.entrySet().stream().allMatch(asked -> asked.getValue()
                        .equals(event.findings().get(asked.getKey())));
    }
}
