package org.screenreg.indicator.rule;

import java.util.List;
import java.util.Optional;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.protocol.Target;
import org.screenreg.protocol.fact.Ages;

/**
 * Counts residents alive and in the county on the last day of the period.
 *
 * @param ages whom to count instead of the target population of the programme
 * @param everybody whether sex and age do not matter
 */
record ResidentRule(Optional<Target> ages, boolean everybody, ResidentTest of, ResidentTest those) implements Rule {

    private static final Target EVERYBODY = new Target("any", 0, 130);

    @Override
    public List<Item> items(Case one) {
        if (!one.story().livesHereOn(one.last()) || !isMeant(one) || !of.accepts(one)) {
            return List.of();
        }
        return List.of(Item.of(those.accepts(one), one));
    }

    private boolean isMeant(Case one) {
        var person = one.story().person();
        return everybody || ages.orElse(one.target()).covers(person.sex(), Ages.on(person.birthDate(), one.last()));
    }

    @Override
    public boolean countsQuiet() {
        return of.asksNothing();
    }

    @Override
    public Optional<Target> quietCounted() {
        return those.asksAgesAlone() ? Optional.of(those.ages().orElse(EVERYBODY)) : Optional.empty();
    }

    @Override
    public boolean readsEvents(InProgramme part) {
        return !part.isNothing() && !(of.done().isEmpty() && those.done().isEmpty());
    }
}
