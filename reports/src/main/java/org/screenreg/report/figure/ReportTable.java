package org.screenreg.report.figure;

import java.util.List;
import java.util.Optional;
import org.screenreg.report.figure.chart.Chart;

/**
 * A table of a report in the words of its language.
 *
 * @param definition what is said beside every figure of it
 * @param corner what its rows are
 * @param groups its columns: periods or programmes, each with the columns under it
 */
record ReportTable(
        String title,
        List<DefinitionLine> definition,
        String corner,
        List<Group> groups,
        List<Line> lines,
        Optional<Chart> chart) {

    ReportTable {
        definition = List.copyOf(definition);
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /** One line of what is printed beside figures: how they are defined and where they come from. */
    record DefinitionLine(String name, String text) {}

    /** Columns that belong together. */
    record Group(String heading, List<String> columns) {}

    /** A row; the last of a table of parts is its total. */
    record Line(String name, List<Value> values, boolean total) {
        Line {
            values = List.copyOf(values);
        }
    }

    List<String> columns() {
        return groups.stream().flatMap(group -> group.columns().stream()).toList();
    }
}
