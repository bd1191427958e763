package org.screenreg.indicator.rule;

import java.util.List;
import java.util.Optional;
import org.screenreg.pathway.Episode;

/** Counts rounds by the milestones they reached; may measure the days from one to another. */
record RoundRule(RoundTest of, RoundTest those, Optional<RoundTest.Within> measured) implements Rule {

    @Override
    public List<Item> items(Case one) {
        return one.part().episodes().stream()
                .filter(episode -> of.accepts(episode, one))
                .flatMap(episode -> item(episode, one).stream())
                .toList();
    }

    private Optional<Item> item(Episode episode, Case one) {
        if (measured.isEmpty()) {
            return Optional.of(Item.of(those.accepts(episode, one), one));
        }
        RoundTest.Within time = measured.get();
        return RoundTest.between(episode, time.from(), time.to(), one)
                .map(days -> new Item(days <= time.days(), false, days));
    }

    @Override
    public boolean measuresDays() {
        return measured.isPresent();
    }
}
