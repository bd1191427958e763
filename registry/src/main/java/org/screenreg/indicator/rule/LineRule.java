package org.screenreg.indicator.rule;

import java.util.List;

/**
 * Counts the lists handed out in the period, or their lines.
 *
 * @param what lists, or lines
 * @param those the lines that count
 */
public record LineRule(What what, Those those) implements Rule {

    /** What is counted. */
    public enum What {
        LISTS,
        LINES
    }

    /** Every one, those that came back with an answer, or those that came back done. */
    public enum Those {
        ALL,
        RETURNED,
        DONE
    }

    @Override
    public List<Item> items(Case one) {
        return List.of();
    }

    @Override
    public boolean countsPersons() {
        return false;
    }
}
