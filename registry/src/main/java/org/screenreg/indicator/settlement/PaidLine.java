package org.screenreg.indicator.settlement;

import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;

/** One examination of the period, the file and row it was stated by, and whether it may be paid for. */
public record PaidLine(PaidItem item, Person person, ScreeningEvent event, Verdict verdict) {

    /** Payable, or set aside until somebody has looked. */
    public enum Verdict {
        PAYABLE,
        REPEATED,
        NO_INSTITUTION
    }
}
