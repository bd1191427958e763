package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.ReportTable.DefinitionLine;

/** Says the definition of an indicator that stands in several tables of a page once, at its end. */
final class SharedDefinitions {
    private final FigureWords words;

    SharedDefinitions(FigureWords words) {
        this.words = words;
    }

    ReportBook.Printed once(ReportBook.Printed report) {
        Map<List<DefinitionLine>, Integer> times = new HashMap<>();
        report.tables().forEach(table -> blocks(table).forEach(block -> times.merge(block, 1, Integer::sum)));
        Set<List<DefinitionLine>> shared = new LinkedHashSet<>();
        List<ReportTable> tables = new ArrayList<>();
        for (ReportTable table : report.tables()) {
            List<DefinitionLine> said = new ArrayList<>(table.definition());
            for (List<DefinitionLine> block : blocks(table)) {
                if (times.getOrDefault(block, 0) > 1) {
                    said.removeAll(block);
                    shared.add(block);
                }
            }
            if (said.size() < table.definition().size()) {
                said.add(0, words.line(Phrase.DEFINITION, words.of(Phrase.DEFINED_AT_END)));
            }
            tables.add(table.saying(said));
        }
        if (!shared.isEmpty()) {
            List<DefinitionLine> lines = shared.stream().flatMap(List::stream).toList();
            tables.add(
                    new ReportTable(words.of(Phrase.DEFINITIONS), lines, "", List.of(), List.of(), Optional.empty()));
        }
        return report.with(tables);
    }

    /** What a table says of each indicator. */
    private static Collection<List<DefinitionLine>> blocks(ReportTable table) {
        Map<String, List<DefinitionLine>> blocks = new LinkedHashMap<>();
        for (DefinitionLine line : table.definition()) {
            if (!line.about().isEmpty()) {
                blocks.computeIfAbsent(line.about(), id -> new ArrayList<>()).add(line);
            }
        }
        return blocks.values();
    }
}
