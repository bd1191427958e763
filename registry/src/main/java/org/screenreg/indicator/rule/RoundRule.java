package org.screenreg.indicator.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.pathway.Episode;

/** Counts rounds by the milestones they reached; may measure the days from one to another. */
record RoundRule(RoundTest of, RoundTest those, Optional<RoundTest.Within> measured) implements Rule {

    @Override
    public List<Item> items(Case one) {
        List<Item> items = List.of();
        for (Episode episode : one.part().episodes()) {
            if (of.accepts(episode, one)) {
                items = items.isEmpty() ? new ArrayList<>() : items;
                List<Item> found = items;
                item(episode, one).ifPresent(found::add);
            }
        }
        return items;
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
