package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.indicator.Balance;
import org.screenreg.indicator.Completeness;
import org.screenreg.indicator.Counted;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;

/** The foot of every report: where everybody stands in each programme, adding up to the residents, and what is missing. */
final class BalanceTable {
    private final Counted counted;
    private final FigureWords words;

    BalanceTable(Counted counted, FigureWords words) {
        this.counted = counted;
        this.words = words;
    }

    ReportTable table() {
        Balance balance = counted.balance();
        List<Line> lines = new ArrayList<>();
        for (String state : words.stateCodes()) {
            List<Long> counts = balance.programmes().stream()
                    .map(programme -> balance.of(programme).getOrDefault(state, 0L))
                    .toList();
            if (counts.stream().anyMatch(count -> count > 0)) {
                lines.add(line(words.state(state), counts, false));
            }
        }
        lines.add(line(
                words.of(Phrase.ALL_STATES),
                balance.programmes().stream()
                        .map(programme -> balance.of(programme).values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .toList(),
                true));
        return new ReportTable(
                words.of(Phrase.BALANCE),
                definition(),
                words.of(Phrase.STATE),
                List.of(new Group(
                        words.of(Phrase.AS_OF, counted.asOf()),
                        balance.programmes().stream().map(words::programme).toList())),
                lines,
                Optional.empty());
    }

    private List<DefinitionLine> definition() {
        Completeness lacks = counted.completeness();
        List<DefinitionLine> lines = new ArrayList<>(List.of(
                words.line(
                        Phrase.DEFINITION,
                        words.of(Phrase.BALANCE_SENTENCE, counted.balance().residents())),
                words.line(
                        Phrase.COMPLETENESS,
                        words.of(
                                Phrase.COMPLETENESS_SENTENCE,
                                lacks.residents(),
                                lacks.withoutTownship(),
                                lacks.withoutVillage(),
                                lacks.withoutPhone(),
                                lacks.held(),
                                lacks.rejected()))));
        counted.notes().forEach(note -> lines.add(words.line(Phrase.NOTE, words.of(note))));
        return lines;
    }

    private static Line line(String name, List<Long> counts, boolean total) {
        return new Line(name, counts.stream().map(Value::count).toList(), total);
    }
}
