package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.screenreg.indicator.Balance;
import org.screenreg.indicator.Completeness;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Figure;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.ReportTable.DefinitionLine;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.cell.Suppression.Mask;

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
        Map<String, Map<String, Mask>> masks = masks();
        for (String state : words.stateCodes()) {
            if (balance.programmes().stream().anyMatch(programme -> count(programme, state) > 0)) {
                lines.add(new Line(
                        words.state(state),
                        balance.programmes().stream()
                                .map(programme -> value(
                                        count(programme, state),
                                        masks.getOrDefault(programme, Map.of()).getOrDefault(state, Mask.SHOWN)))
                                .toList(),
                        false));
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
                                lacks.rejected(),
                                lacks.pairs()))));
        words.addNote(lines);
        counted.notes().forEach(note -> lines.add(words.line(Phrase.NOTE, words.of(note))));
        return lines;
    }

    private long count(String programme, String state) {
        return counted.balance().of(programme).getOrDefault(state, 0L);
    }

    private Map<String, Map<String, Mask>> masks() {
        Map<String, Map<String, Mask>> masks = new HashMap<>();
        for (String programme : counted.balance().programmes()) {
            masks.put(programme, words.suppression().of(states(counted.balance(), programme)));
        }
        return masks;
    }

    /** The states of a programme as parts of all residents. */
    static SortedMap<String, Figure> states(Balance balance, String programme) {
        TreeMap<String, Figure> states = new TreeMap<>();
        balance.of(programme)
                .forEach((state, persons) ->
                        states.put(state, new Figure(persons, 0, balance.residents(), new TreeMap<>())));
        return states;
    }

    private Value value(long count, Mask mask) {
        return switch (mask) {
            case SHOWN -> Value.count(count);
            case SMALL -> Value.text("<" + words.suppression().below());
            case PROTECTING -> Value.text(Value.HIDDEN);
        };
    }

    private static Line line(String name, List<Long> counts, boolean total) {
        return new Line(name, counts.stream().map(Value::count).toList(), total);
    }
}
