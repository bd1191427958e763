package org.screenreg.protocol;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/**
 * When a new round of a programme begins.
 *
 * @param openedBy kinds of event that open a round once the one before has ended
 * @param apart how long after a round opened its successor may open at the earliest
 */
public record Rounds(Set<String> openedBy, Period apart) {

    public Rounds {
        openedBy = Set.copyOf(openedBy);
    }

    public boolean mayOpen(LocalDate lastOpened, LocalDate day) {
        return !lastOpened.plus(apart).isAfter(day);
    }
}
