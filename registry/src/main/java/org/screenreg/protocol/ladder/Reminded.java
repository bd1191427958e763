package org.screenreg.protocol.ladder;

import java.time.LocalDate;
import org.screenreg.programme.CareTier;

/**
 * A task as the ladder sees it.
 *
 * @param tier whose task it is
 * @param urgency 1 most urgent … 5 routine
 * @param until the day before which hops are wanted: that on which the task ended, or any later one
 */
public record Reminded(
        String programme,
        CareTier tier,
        int urgency,
        LocalDate since,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate until) {}
