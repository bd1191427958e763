package org.screenreg.protocol.cell;

import java.util.List;
import java.util.stream.Collectors;

/** What a table cell accepts; the grammar is closed on purpose, which is what makes tables checkable. */
public sealed interface Cell {
    Cell ANY = new Any();

    boolean accepts(Value value);

    /** Numbers at which the answer of this cell changes. */
    default List<Double> boundaries(double step) {
        return List.of();
    }

    /** The cell as documents show it. */
    String text();

    /** Accepts everything, unknown included. */
    record Any() implements Cell {

        @Override
        public boolean accepts(Value value) {
            return true;
        }

        @Override
        public String text() {
            return "–";
        }
    }

    /** Accepts whatever somebody has stated. */
    record Known() implements Cell {

        @Override
        public boolean accepts(Value value) {
            return value.isKnown();
        }

        @Override
        public String text() {
            return "known";
        }
    }

    /** Accepts the listed values; unknown may be one of them. */
    record OneOf(List<Value> values) implements Cell {

        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean accepts(Value value) {
            return values.contains(value);
        }

        @Override
        public List<Double> boundaries(double step) {
            return values.stream()
                    .filter(value -> value instanceof Value.Amount)
                    .map(value -> ((Value.Amount) value).number())
                    .flatMap(number -> List.of(number, number + step).stream())
                    .toList();
        }

        @Override
        public String text() {
            return values.stream().map(Value::text).collect(Collectors.joining(", "));
        }
    }

    /** Accepts numbers from low to high, both included. */
    record Between(double low, double high) implements Cell {

        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Amount amount && amount.number() >= low && amount.number() <= high;
        }

        @Override
        public List<Double> boundaries(double step) {
            return List.of(low, high + step);
        }

        @Override
        public String text() {
            return new Value.Amount(low).text() + ".." + new Value.Amount(high).text();
        }
    }

    /** Accepts numbers on one side of a limit. */
    record Compared(Sign sign, double limit) implements Cell {

        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Amount amount && sign.holds(amount.number(), limit);
        }

        @Override
        public List<Double> boundaries(double step) {
            return List.of(sign.startsAtLimit() ? limit : limit + step);
        }

        @Override
        public String text() {
            return sign.text() + " " + new Value.Amount(limit).text();
        }
    }
}
