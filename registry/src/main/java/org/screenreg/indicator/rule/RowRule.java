package org.screenreg.indicator.rule;

import java.util.List;

/**
 * Counts the rows of received files.
 *
 * @param those what became of those that count
 */
public record RowRule(Those those) implements Rule {

    /** Entered in the register, waiting for a decision, sent back, or said once more. */
    public enum Those {
        TAKEN,
        HELD,
        REJECTED,
        UNCHANGED
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
