package org.screenreg.indicator;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was counted for one part of the population.
 *
 * @param numerator those that count
 * @param documented those that do not, with a reason on record: refused, lost, died, moved, excluded
 * @param denominator everybody considered
 * @param days how many of the denominator took how many days, where an indicator measures a time
 */
public record Figure(long numerator, long documented, long denominator, NavigableMap<Integer, Long> days) {
    public static final Figure NONE = new Figure(0, 0, 0, new TreeMap<>());

    /** Those that do not count and of whom nothing says why. */
    public long unrecorded() {
        return denominator - numerator - documented;
    }

    public Figure plus(Figure other) {
        NavigableMap<Integer, Long> all = new TreeMap<>(days);
        other.days.forEach((day, count) -> all.merge(day, count, Long::sum));
        all.values().removeIf(count -> count == 0);
        return new Figure(
                numerator + other.numerator, documented + other.documented, denominator + other.denominator, all);
    }

    Figure minus(Figure other) {
        return plus(new Figure(-other.numerator, -other.documented, -other.denominator, negative(other.days)));
    }

    private static NavigableMap<Integer, Long> negative(NavigableMap<Integer, Long> days) {
        NavigableMap<Integer, Long> negative = new TreeMap<>();
        days.forEach((day, count) -> negative.put(day, -count));
        return negative;
    }

    /** The same with a denominator that was counted elsewhere. */
    public Figure over(long persons) {
        return new Figure(numerator, 0, persons, days);
    }

    /** The number of days within which a share of all stay: the smallest that at least this share does not exceed. */
    public int quantile(double share) {
        long all = days.values().stream().mapToLong(Long::longValue).sum();
        long reached = 0;
        for (var entry : days.entrySet()) {
            reached += entry.getValue();
            if (reached >= share * all) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("nothing was measured");
    }
}
