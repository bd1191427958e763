package org.screenreg.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.CareTier;
import org.screenreg.protocol.Hit;

/**
 * The next step a protocol row asked for, from the day it began to apply until the day it no longer did.
 *
 * @param step what is to be done, such as {@code mammography}; {@code none} where nothing is
 * @param table the step table that asked
 * @param state the care state the person is in while this applies, such as {@code never-screened}
 * @param urgency 1 most urgent … 5 routine
 * @param since the day this began to apply; due dates count from it
 * @param opensOn first day the step may be done
 * @param dueOn last day before it is overdue
 * @param closesOn day after which it counts as missed
 * @param until first day it no longer applied; null while it applies
 * @param done whether it ended because the step was done, rather than overtaken
 */
public record Recommendation(
        Hit hit,
        String table,
        String step,
        Stage stage,
        CareTier tier,
        String state,
        int urgency,
        LocalDate since,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate closesOn,
        @Nullable LocalDate until,
        boolean done) {}
