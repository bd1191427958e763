package org.screenreg.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.screenreg.indicator.rule.Item;

/** Adds up one question, person by person. */
final class Tally {
    private final Unit unit;
    private final boolean days;
    private final Map<String, Sum> sums = new HashMap<>();

    private static final class Sum {
        private final TreeMap<Integer, Long> days = new TreeMap<>();
        private long numerator;
        private long documented;
        private long denominator;

        private void add(boolean counts, boolean isDocumented) {
            denominator++;
            numerator += counts ? 1 : 0;
            documented += !counts && isDocumented ? 1 : 0;
        }

        private Figure figure() {
            return new Figure(numerator, documented, denominator, days);
        }
    }

    Tally(Unit unit, boolean days) {
        this.unit = unit;
        this.days = days;
    }

    /** Adds the things of one person; where persons are counted they are one, and count if any of them does. */
    void add(String part, List<Item> items) {
        Sum sum = sums.computeIfAbsent(part, key -> new Sum());
        if (days) {
            items.forEach(item -> sum.days.merge(item.days(), 1L, Long::sum));
        }
        if (unit == Unit.PERSONS && !days) {
            sum.add(items.stream().anyMatch(Item::counts), items.stream().anyMatch(Item::documented));
        } else {
            items.forEach(item -> sum.add(item.counts(), item.documented()));
        }
    }

    /** Adds persons who are in the denominator alone. */
    void addOutside(String part, long persons) {
        sums.computeIfAbsent(part, key -> new Sum()).denominator += persons;
    }

    /** Lets persons who were added outside count. */
    void addInside(String part, long persons) {
        sums.computeIfAbsent(part, key -> new Sum()).numerator += persons;
    }

    Figures figures() {
        TreeMap<String, Figure> parts = new TreeMap<>();
        sums.forEach((part, sum) -> parts.put(part, sum.figure()));
        return new Figures(parts);
    }
}
