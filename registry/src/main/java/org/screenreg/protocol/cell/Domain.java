package org.screenreg.protocol.cell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The values a fact may have besides unknown. */
public sealed interface Domain {
    Domain CLAIM = new Words(List.of("false", "true"), true);
    Domain DAY = new Days();

    /** The value a stated text means; unknown where the text lies outside the domain. */
    Value read(String text);

    /** The place of a value from least to most serious; 0 where the domain has no such order. */
    int rank(Value value);

    /** Enough values that every cell with these boundaries is seen from both sides. */
    List<Value> representatives(SortedSet<Double> boundaries);

    /** The smallest difference between two values that matters. */
    default double step() {
        return 1;
    }

    /** The domain as documents show it. */
    String text();

    /** A closed list of words. */
    record Words(List<String> words, boolean ranked) implements Domain {

        public Words {
            words = List.copyOf(words);
        }

        @Override
        public Value read(String text) {
            return words.contains(text) ? new Value.Word(text) : Value.UNKNOWN;
        }

        @Override
        public int rank(Value value) {
            return ranked ? words.indexOf(value.text()) : 0;
        }

        @Override
        public List<Value> representatives(SortedSet<Double> boundaries) {
            return words.stream().<Value>map(Value.Word::new).toList();
        }

        @Override
        public String text() {
            return String.join(" | ", words);
        }
    }

    /**
     * Numbers between two limits.
     *
     * @param ratio whether a number above 1.5 is a percentage and means its hundredth
     */
    record Numbers(double low, double high, double step, boolean ratio) implements Domain {
        private static final double LARGEST_RATIO = 1.5;

        @Override
        public Value read(String text) {
            if (text.startsWith("<") || text.startsWith(">")) {
                return beyond(text);
            }
            if (text.startsWith("≤") || text.startsWith("≥")) {
                return read(text.substring(1));
            }
            try {
                double number = Double.parseDouble(text);
                double meant = ratio && number > LARGEST_RATIO ? number / 100 : number;
                return meant >= low && meant <= high ? new Value.Amount(meant) : Value.UNKNOWN;
            } catch (NumberFormatException e) {
                return Value.UNKNOWN;
            }
        }

        /** What a laboratory only knows to lie below or above a limit is one step beyond it, within the domain. */
        private Value beyond(String text) {
            try {
                double limit = Double.parseDouble(text.substring(1).strip());
                boolean inside = limit >= low && limit <= high;
                double meant = text.startsWith("<") ? Math.max(low, limit - step) : Math.min(high, limit + step);
                return inside ? new Value.Amount(meant) : Value.UNKNOWN;
            } catch (NumberFormatException e) {
                return Value.UNKNOWN;
            }
        }

        @Override
        public int rank(Value value) {
            return 0;
        }

        @Override
        public List<Value> representatives(SortedSet<Double> boundaries) {
            SortedSet<Double> points = new TreeSet<>(List.of(low, high));
            for (double boundary : boundaries) {
                points.addAll(List.of(boundary - step, boundary, boundary + step));
            }
            List<Value> inside = new ArrayList<>();
            for (double point : points) {
                if (point >= low && point <= high) {
                    inside.add(new Value.Amount(Math.round(point * 1e6) / 1e6));
                }
            }
            return inside;
        }

        @Override
        public String text() {
            return new Value.Amount(low).text() + ".." + new Value.Amount(high).text();
        }
    }

    /** Any calendar day; a cell can only ask whether it is known. */
    record Days() implements Domain {

        @Override
        public Value read(String text) {
            try {
                return new Value.Day(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return Value.UNKNOWN;
            }
        }

        @Override
        public int rank(Value value) {
            return 0;
        }

        @Override
        public List<Value> representatives(SortedSet<Double> boundaries) {
            return List.of(new Value.Day(LocalDate.EPOCH));
        }

        @Override
        public String text() {
            return "date";
        }
    }
}
