package org.screenreg.indicator.rule;

import java.util.List;

/** Counts the rows of received files: those accepted without an objection among all that were read. */
public record RowRule() implements Rule {

    @Override
    public List<Item> items(Case one) {
        return List.of();
    }

    @Override
    public boolean countsPersons() {
        return false;
    }
}
