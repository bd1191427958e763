package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;

/** The tables of a report in which nothing was counted; they are named together and not printed one by one. */
final class EmptyTables {
    private final FigureWords words;
    private final Map<String, List<String>> named = new LinkedHashMap<>();

    EmptyTables(FigureWords words) {
        this.words = words;
    }

    /** The tables in which something was counted, or that say whose data it would take; the others are kept in mind. */
    List<ReportTable> without(List<ReportTable> tables) {
        List<ReportTable> said = new ArrayList<>();
        for (ReportTable table : tables) {
            if (table.isEmpty() && !isNotAvailable(table)) {
                named.computeIfAbsent(table.title(), title -> new ArrayList<>()).add(table.corner());
            } else {
                said.add(table);
            }
        }
        return said;
    }

    private boolean isNotAvailable(ReportTable table) {
        String said = words.of(Phrase.NOT_AVAILABLE);
        return table.lines().stream().flatMap(line -> line.values().stream()).anyMatch(value -> value.text()
                .equals(said));
    }

    /** The list of those left out, a line for each; empty where there are none. */
    Optional<ReportTable> list() {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        named.forEach((title, corners) ->
                lines.add(new Line(title, List.of(Value.text(String.join(words.of(Phrase.BETWEEN), corners))), false)));
        return Optional.of(new ReportTable(
                words.of(Phrase.WITHOUT_FIGURES),
                List.of(words.line(Phrase.NOTE, words.of(Phrase.WITHOUT_FIGURES_NOTE))),
                words.of(Phrase.TABLE),
                List.of(new Group(words.of(Phrase.WITHOUT_FIGURES), List.of(words.of(Phrase.PARTED_BY)))),
                lines,
                Optional.empty()));
    }
}
