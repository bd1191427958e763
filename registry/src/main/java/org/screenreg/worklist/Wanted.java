package org.screenreg.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.pathway.Recommendation;
import org.screenreg.protocol.ladder.Hop;

/** What is to be done for a person and when, kept in the register or worked out now. */
record Wanted(
        String programme,
        String step,
        String rule,
        int urgency,
        LocalDate since,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate closesOn,
        @Nullable LocalDate until,
        boolean done,
        @Nullable Hop hop) {

    /** What a recommendation asks for, with the hop of its reminder that holds on a day. */
    static Wanted of(Recommendation task, LocalDate day) {
        return new Wanted(
                task.hit().programme(),
                task.step(),
                task.hit().row(),
                task.urgency(),
                task.since(),
                task.opensOn(),
                task.dueOn(),
                task.closesOn(),
                task.until(),
                task.done(),
                task.hopOn(day).orElse(null));
    }

    TaskState stateOn(LocalDate day) {
        return TaskState.on(day, opensOn, dueOn, closesOn, until, done);
    }
}
