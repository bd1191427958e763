package org.screenreg.indicator;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a question by part; everybody stands in one part, so the total is their sum. */
public record Figures(SortedMap<String, Figure> parts) {

    static final Figures NONE = new Figures(new TreeMap<>());

    public Figures {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    public Figure part(String part) {
        return parts.getOrDefault(part, Figure.NONE);
    }

    /** The same figures with the persons of each part counted elsewhere; a part nobody counted has none. */
    public Figures over(SortedMap<String, Long> persons) {
        TreeMap<String, Figure> over = new TreeMap<>();
        parts.forEach((part, figure) -> over.put(part, figure.over(persons.getOrDefault(part, 0L))));
        persons.forEach((part, count) -> over.putIfAbsent(part, Figure.NONE.over(count)));
        return new Figures(over);
    }

    public Figure total() {
        return parts.values().stream().reduce(Figure.NONE, Figure::plus);
    }
}
