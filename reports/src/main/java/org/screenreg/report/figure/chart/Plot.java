package org.screenreg.report.figure.chart;

import java.util.List;
import java.util.Optional;

/**
 * A drawing of lines and marks. Places are millimetres from the upper left corner.
 *
 * @param figures what is drawn, for the spreadsheet program to draw once more
 */
public record Plot(
        String title,
        String caption,
        String spoken,
        String finding,
        double width,
        double height,
        List<Mark> marks,
        List<Words> words,
        Figures figures)
        implements Chart {

    public Plot {
        marks = List.copyOf(marks);
        words = List.copyOf(words);
    }

    /** What is said of a drawing. */
    record Said(String title, String caption, String spoken, String finding) {}

    /**
     * A path of straight lines.
     *
     * @param path in the words of SVG: M, L and Z with numbers
     * @param dash lengths of dashes and gaps; empty for a whole line
     * @param fill a colour, or none
     */
    public record Mark(String path, String colour, double pen, String dash, String fill) {}

    /** A text beside the marks. */
    public record Words(String text, double x, double y, Side side, boolean strong) {}

    /** Where a text stands of its place. */
    public enum Side {
        AFTER,
        BEFORE,
        ACROSS;

        /** The class of the style sheet. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How a spreadsheet program draws the figures. */
    public enum Kind {
        LINES,
        RUN,
        POINTS,
        PYRAMID
    }

    /**
     * The figures of a drawing: a row for each place on its axis.
     *
     * @param corner what the rows are
     */
    public record Figures(
            Kind kind, String corner, List<String> columns, List<Row> rows, String acrossTitle, String upTitle) {
        public Figures {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** A row; a figure that is not known or not shown is empty. */
        public record Row(String name, List<Optional<Double>> values) {
            public Row {
                values = List.copyOf(values);
            }
        }
    }
}
