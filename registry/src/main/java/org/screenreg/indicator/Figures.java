package org.screenreg.indicator;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a question by part; everybody stands in one part, so the total is their sum. */
public record Figures(SortedMap<String, Figure> parts) {

    public Figures {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    public Figure part(String part) {
        return parts.getOrDefault(part, Figure.NONE);
    }

    public Figure total() {
        return parts.values().stream().reduce(Figure.NONE, Figure::plus);
    }
}
