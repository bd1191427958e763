package org.screenreg.indicator.story;

import java.time.LocalDate;
import org.screenreg.pathway.Recommendation;
import org.screenreg.protocol.Step;

/**
 * A step that was asked for, as it is kept.
 *
 * @param until first day it was no longer asked for; 9999-12-31 while it is
 * @param done whether it ended because the step was done
 */
public record Request(String step, String tier, LocalDate since, LocalDate due, LocalDate until, boolean done) {

    static Request of(Recommendation task) {
        return new Request(
                task.step(),
                task.tier().code(),
                task.since(),
                task.dueOn(),
                task.until() == null ? Step.NEVER : task.until(),
                task.done());
    }

    /** Whether the step was done by a day. */
    public boolean doneBy(LocalDate day) {
        return done && !until.isAfter(day);
    }
}
