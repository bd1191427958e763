package org.screenreg.report.figure;

import java.util.List;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Indicator;
import org.screenreg.programme.Label;

/**
 * What a report shows, as its file says.
 *
 * @param id the name it is asked for by
 * @param programmes the programmes it is about; none named means all the county runs
 * @param years how many years it shows where no period is asked for
 */
public record ReportDefinition(
        String id, Label title, Label intro, List<String> programmes, int years, List<Section> sections) {

    public ReportDefinition {
        programmes = List.copyOf(programmes);
        sections = List.copyOf(sections);
    }

    /**
     * A run of tables of one shape.
     *
     * @param by how a table of parts is broken down
     */
    public record Section(
            Label title,
            Shape shape,
            List<Indicator> indicators,
            List<Breakdown> by,
            List<FigureColumn> columns,
            Drawing drawing) {

        public Section {
            indicators = List.copyOf(indicators);
            by = List.copyOf(by);
            columns = List.copyOf(columns);
        }
    }

    /** Whether the rows of a table are the parts of one indicator, or the indicators of one programme. */
    public enum Shape {
        PARTS,
        INDICATORS
    }

    /** The chart beside a table; heat is the table itself, its shares the darker the higher. */
    public enum Drawing {
        NONE,
        BARS,
        STEPS,
        HEAT
    }
}
