package org.screenreg.protocol;

import java.time.LocalDate;
import java.util.Set;
import org.screenreg.calendar.Term;

/**
 * When a new round of a programme begins.
 *
 * @param openedBy kinds of event that open a round once the one before has ended
 * @param apart how long after a round opened its successor may open at the earliest
 */
public record Rounds(Set<String> openedBy, Term apart) {

    public Rounds {
        openedBy = Set.copyOf(openedBy);
    }

    public boolean mayOpen(LocalDate lastOpened, LocalDate day) {
        return !apart.after(lastOpened).isAfter(day);
    }
}
