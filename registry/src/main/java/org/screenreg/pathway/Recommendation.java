package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.CareTier;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.ladder.Hop;

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
 * @param hops the days on which its reminder went to another unit or was put off, those to come among them
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
        boolean done,
        List<Hop> hops) {

    public Recommendation {
        hops = List.copyOf(hops);
    }

    /** The latest hop of the reminder by a day; empty while it stands where the protocol put it. */
    public Optional<Hop> hopOn(LocalDate day) {
        Hop latest = null;
        for (Hop hop : hops) {
            latest = hop.from().isAfter(day) ? latest : hop;
        }
        return Optional.ofNullable(latest);
    }

    /** Who is reminded of it on a day. */
    public CareTier ownerOn(LocalDate day) {
        return hopOn(day).map(Hop::owner).orElse(tier);
    }

    /** The first day on which the unit reminded on a day is to do it. */
    public LocalDate opensFor(LocalDate day) {
        return hopOn(day).map(Hop::opensOn).orElse(opensOn);
    }

    /** The same with the way its reminder goes; hops after today stand where nothing else happens until then. */
    Recommendation with(List<Hop> way) {
        return new Recommendation(
                hit, table, step, stage, tier, state, urgency, since, opensOn, dueOn, closesOn, until, done, way);
    }
}
