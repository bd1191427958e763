package org.screenreg.handout.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.handout.Handout;
import org.screenreg.handout.HandoutLine;
import org.screenreg.worklist.WorklistLine;

/**
 * How a list that was made differs from what would be made of it on a later day.
 *
 * @param gone lines to strike out
 * @param fresh tasks to add
 * @param changed lines that are more or less pressing, or due on another day
 * @param same lines that stand as they were
 */
public record ListChanges(
        Handout list, LocalDate asOf, List<Struck> gone, List<WorklistLine> fresh, List<Changed> changed, int same) {

    public ListChanges {
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
    }

    /**
     * A line to strike out.
     *
     * @param name masked; empty where the person is not known any more
     * @param on the day it came to an end; null where no day is known
     */
    public record Struck(
            HandoutLine line,
            String name,
            Gone why,
            @Nullable LocalDate on) {}

    /** A line whose urgency, due date or rule is another now. */
    public record Changed(HandoutLine before, WorklistLine now) {

        public boolean isMorePressing() {
            return now.urgency() < before.urgency()
                    || (now.urgency() == before.urgency() && now.due().isBefore(before.due()));
        }
    }

    /** Whether the list can be worked as it is. */
    public boolean isCurrent() {
        return gone.isEmpty() && fresh.isEmpty() && changed.isEmpty();
    }
}
