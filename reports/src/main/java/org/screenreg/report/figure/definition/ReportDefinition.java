package org.screenreg.report.figure.definition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Period;
import org.screenreg.programme.Label;

/**
 * What a report shows, as its file says.
 *
 * @param id the name it is asked for by
 * @param programmes the programmes it is about; none named means all the county runs
 * @param span the periods it shows where none is asked for
 * @param csv how its csv is laid out
 */
public record ReportDefinition(
        String id, Label title, Label intro, List<String> programmes, Span span, Csv csv, List<Section> sections) {

    public ReportDefinition {
        programmes = List.copyOf(programmes);
        sections = List.copyOf(sections);
    }

    /**
     * A run of tables of one shape.
     *
     * @param by how a table of parts is broken down
     * @param losses ids of the steps of a cascade that everybody of the step before should reach
     */
    public record Section(
            Label title,
            Shape shape,
            List<Indicator> indicators,
            List<Breakdown> by,
            List<FigureColumn> columns,
            Drawing drawing,
            List<String> losses) {

        public Section {
            indicators = List.copyOf(indicators);
            by = List.copyOf(by);
            columns = List.copyOf(columns);
            losses = List.copyOf(losses);
        }
    }

    /** So many years, quarters or months up to the one of the as-of date. */
    public record Span(int count, Length length) {

        public List<Period> upTo(LocalDate asOf) {
            return IntStream.rangeClosed(1 - count, 0)
                    .mapToObj(back -> switch (length) {
                        case YEARS -> Period.year(asOf.getYear() + back);
                        case QUARTERS -> Period.quarter(asOf.plusMonths(3L * back));
                        case MONTHS -> Period.month(YearMonth.from(asOf).plusMonths(back));
                    })
                    .toList();
        }
    }

    /** A row for each figure, or a row for each part with a column for each figure. */
    public enum Csv {
        LONG,
        WIDE
    }

    /** How long a period is. */
    public enum Length {
        YEARS,
        QUARTERS,
        MONTHS
    }

    /**
     * Whether the rows of a table are the parts of one indicator, its periods, or the indicators of one programme; a form
     * has a column for each indicator, and a row for each part of the last period, or for each period of the whole. Feeds
     * are the indicators the register lacks the data for, each once, with whose data it would take.
     */
    public enum Shape {
        PARTS,
        PERIODS,
        INDICATORS,
        FORM,
        FEEDS
    }

    /** The chart beside a table; heat is the table itself, its shares the darker the higher. */
    public enum Drawing {
        NONE,
        BARS,
        STEPS,
        CASCADE,
        HEAT,
        TREND,
        RUN,
        FUNNEL,
        PYRAMID
    }
}
