package org.screenreg.indicator.rule;

import java.util.List;
import java.util.Set;
import org.screenreg.indicator.story.InProgramme;

/**
 * Counts tests by what is said of their quality; tests that say nothing are left out.
 *
 * @param finding the finding that states the quality
 * @param adequate the values that count
 */
record TestRule(Set<String> kinds, String finding, Set<String> adequate) implements Rule {

    @Override
    public List<Item> items(Case one) {
        return one.events().record().stream()
                .flatMap(record -> record.events().stream())
                .filter(event -> event.programme().equals(one.programme()) && kinds.contains(event.kind()))
                .filter(event -> one.inPeriod(event.performedOn()))
                .filter(event -> event.findings().containsKey(finding))
                .map(event -> new Item(adequate.contains(event.findings().get(finding)), false, 0))
                .toList();
    }

    @Override
    public boolean readsEvents(InProgramme part) {
        return !part.isNothing();
    }
}
