package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.protocol.cell.Value;

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
                FactSource.Passed,
                FactSource.Decided,
                FactSource.Setting {

    Reading read(Facts facts);

    /** The facts this one is made of. */
    default List<Fact> parts() {
        return List.of();
    }

    /** Those of its parts that may still settle it. */
    default List<Fact> open(Facts facts) {
        return parts();
    }

    /** Which events this fact looks at; null where it looks at none itself. */
    default @Nullable Selection selection() {
        return null;
    }

    /** The kinds of event, or the findings, this fact reads. */
    default List<String> reads() {
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

    /** What an earlier table decided; unknown while no row of it matched. */
    record Decided() implements FactSource {

        @Override
        public Reading read(Facts facts) {
            return Reading.UNKNOWN;
        }
    }

    /** What the county chose among the values of a parameter; the same for everybody. */
    record Setting(Value value) implements FactSource {

        @Override
        public Reading read(Facts facts) {
            return Reading.of(value);
        }

        @Override
        public boolean alwaysKnown() {
            return true;
        }
    }

    /** Whether a date lies before the day; unknown without the date. */
    record Passed(Fact date) implements FactSource {

        @Override
        public Reading read(Facts facts) {
            Reading end = facts.reading(date);
            return end.value() instanceof Value.Day last
                    ? new Reading(last.date().isBefore(facts.day()) ? Value.TRUE : Value.FALSE, end.from())
                    : Reading.UNKNOWN;
        }

        @Override
        public List<Fact> parts() {
            return List.of(date);
        }

        @Override
        public boolean changesWithTime() {
            return true;
        }

        @Override
        public @Nullable LocalDate nextChange(Facts facts, int[] boundaries) {
            return facts.value(date) instanceof Value.Day last && !last.date().isBefore(facts.day())
                    ? last.date().plusDays(1)
                    : null;
        }
    }
}
