package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
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
        Map<DefinitionLine, Integer> times = new HashMap<>();
        report.tables().forEach(table -> table.definition().forEach(line -> times.merge(line, 1, Integer::sum)));
        Set<DefinitionLine> shared = new LinkedHashSet<>();
        List<ReportTable> tables = new ArrayList<>();
        for (ReportTable table : report.tables()) {
            List<DefinitionLine> said = new ArrayList<>();
            List<DefinitionLine> moved = new ArrayList<>();
            table.definition()
                    .forEach(line -> (line.whole() && times.getOrDefault(line, 0) > 1 ? moved : said).add(line));
            if (!moved.isEmpty()) {
                said.add(0, words.line(Phrase.DEFINITION, words.of(Phrase.DEFINED_AT_END)));
            }
            shared.addAll(moved);
            tables.add(table.saying(said));
        }
        if (!shared.isEmpty()) {
            tables.add(new ReportTable(
                    words.of(Phrase.DEFINITIONS), List.copyOf(shared), "", List.of(), List.of(), Optional.empty()));
        }
        return report.with(tables);
    }
}
