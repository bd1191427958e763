package org.screenreg.indicator.story;

import java.time.LocalDate;

/**
 * A step that was asked for, as it is kept.
 *
 * @param until first day it was no longer asked for; 9999-12-31 while it is
 * @param done whether it ended because the step was done
 */
public record Request(String step, String tier, LocalDate since, LocalDate due, LocalDate until, boolean done) {

    /** Whether the step was done by a day. */
    public boolean doneBy(LocalDate day) {
        return done && !until.isAfter(day);
    }
}
