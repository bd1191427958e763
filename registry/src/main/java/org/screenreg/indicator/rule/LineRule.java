package org.screenreg.indicator.rule;

import java.util.List;
import java.util.Set;

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

    /** A line of which something came back or not, and as done or not. */
    public Item item(boolean returned, boolean done) {
        return new Item(those == Those.ALL || (those == Those.RETURNED ? returned : done), false, 0);
    }

    @Override
    public Set<Item.Mark> marks() {
        return what == What.LINES ? Set.of(Item.Mark.UNIT, Item.Mark.WORKER) : Set.of(Item.Mark.UNIT);
    }

    @Override
    public boolean countsPersons() {
        return false;
    }
}
