package org.screenreg.indicator.rule;

import java.util.List;
import org.screenreg.programme.Label;

/**
 * Counts nothing: the figure needs what no file of the register brings.
 *
 * @param needs whose data it would take
 */
public record FeedRule(Label needs) implements Rule {

    @Override
    public List<Item> items(Case one) {
        return List.of();
    }

    @Override
    public boolean countsPersons() {
        return false;
    }
}
