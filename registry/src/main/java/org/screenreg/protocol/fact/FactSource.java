package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a fact gets its value; the set is closed so that a protocol can be checked before it runs. */
sealed interface FactSource
        permits PersonFact,
                LatestFinding,
                DateOf,
                EverFound,
                CountFound,
                MonthsSince,
                AgeOn,
                FormulaFact,
                AtLeast,
                OutcomeFact {

    Reading read(Facts facts);

    /** The facts this one is made of. */
    default List<Fact> parts() {
        return List.of();
    }

    /** Whether this fact always has a value. */
    default boolean alwaysKnown() {
        return false;
    }

    /** Whether the value can change without a new event. */
    default boolean changesWithTime() {
        return false;
    }

    /** The first day after the one the facts stand on when the value passes one of the boundaries. */
    default @Nullable LocalDate nextChange(Facts facts, int[] boundaries) {
        return null;
    }
}
