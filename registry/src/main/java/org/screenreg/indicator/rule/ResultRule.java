package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.programme.CodeList;

/**
 * Counts persons by the most serious or the latest result of the period, each in one class only.
 *
 * @param findings what the result may stand in, such as left and right
 * @param ranked the values from least to most serious
 * @param those the results that count
 * @param latest whether the latest result decides, and the more serious one of several on that day
 */
record ResultRule(EventTest of, List<String> findings, CodeList ranked, Set<String> those, boolean latest)
        implements Rule {
    private static final String UNKNOWN = "unknown";

    private record Result(LocalDate day, String code) {}

    @Override
    public List<Item> items(Case one) {
        Comparator<Result> serious = Comparator.comparingInt(result -> ranked.rank(result.code()));
        return one.events().record().stream()
                .flatMap(record -> record.events().stream())
                .filter(event -> one.inPeriod(event.performedOn()))
                .filter(event -> of.accepts(event, one.programme()))
                .flatMap(event -> findings.stream()
                        .map(finding ->
                                new Result(event.performedOn(), event.findings().getOrDefault(finding, ""))))
                .filter(result ->
                        ranked.rank(result.code()) >= 0 && !result.code().equals(UNKNOWN))
                .max(latest ? Comparator.comparing(Result::day).thenComparing(serious) : serious)
                .map(result -> List.of(new Item(those.contains(result.code()), false, 0)))
                .orElse(List.of());
    }

    @Override
    public boolean readsEvents(InProgramme part) {
        return !part.isNothing();
    }
}
