package org.screenreg.indicator.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.programme.CodeList;

/**
 * Counts persons by the most serious result of the period, each in one class only.
 *
 * @param findings what the result may stand in, such as left and right
 * @param ranked the values from least to most serious
 * @param those the results that count
 */
record ResultRule(EventTest of, List<String> findings, CodeList ranked, Set<String> those) implements Rule {
    private static final String UNKNOWN = "unknown";

    @Override
    public List<Item> items(Case one) {
        Optional<String> worst = one.events().record().stream()
                .flatMap(record -> record.events().stream())
                .filter(event -> one.inPeriod(event.performedOn()))
                .filter(event -> of.accepts(event, one.programme()))
                .flatMap(event ->
                        findings.stream().map(finding -> event.findings().getOrDefault(finding, "")))
                .filter(value -> ranked.rank(value) >= 0 && !value.equals(UNKNOWN))
                .max(Comparator.comparingInt(ranked::rank));
        return worst.map(result -> List.of(new Item(those.contains(result), false, 0)))
                .orElse(List.of());
    }

    @Override
    public boolean readsEvents(InProgramme part) {
        return !part.isNothing();
    }
}
