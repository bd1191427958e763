package org.screenreg.template.learn;

import java.util.Map;

/**
 * What somebody answered to questions about values.
 *
 * @param template the template the questions are about
 * @param values what texts mean, by the column's key
 * @param open how many questions were left open
 */
public record Answers(String template, Map<String, Map<String, String>> values, int open) {

    public Answers {
        values = Map.copyOf(values);
    }

    /** How many questions were answered. */
    public int count() {
        return values.values().stream().mapToInt(Map::size).sum();
    }
}
