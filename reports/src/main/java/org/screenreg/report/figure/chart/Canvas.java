package org.screenreg.report.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.screenreg.report.figure.chart.Plot.Mark;
import org.screenreg.report.figure.chart.Plot.Side;
import org.screenreg.report.figure.chart.Plot.Words;

/** Collects what is drawn inside a frame whose axes begin at its lower left corner. */
final class Canvas {
    static final double WIDTH = 180;
    private static final double LINE = 4;
    private static final double POINT = 2.2;
    private static final String BLACK = "#000";
    private static final String PALE = "#bbb";

    private final List<Mark> marks = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final Frame frame;
    private final Scale across;
    private final Scale up;

    /** Where the axes lie. */
    record Frame(double left, double top, double width, double height) {
        double bottom() {
            return top + height;
        }
    }

    /** How a line looks; lines are told apart by it and not by colour. */
    enum Pen {
        HEAVY(BLACK, 0.6, ""),
        THIN(BLACK, 0.25, ""),
        DASHED(BLACK, 0.35, "1.8 1.2"),
        DOTTED(BLACK, 0.35, "0.5 0.9"),
        CHAIN(BLACK, 0.35, "3 1 0.5 1"),
        FAINT(PALE, 0.2, ""),
        GREY("#888", 0.3, "");

        private final String colour;
        private final double width;
        private final String dash;

        Pen(String colour, double width, String dash) {
            this.colour = colour;
            this.width = width;
            this.dash = dash;
        }
    }

    /** The shape of a point. */
    enum Shape {
        SQUARE(-1, -1, 1, -1, 1, 1, -1, 1),
        DIAMOND(0, -1.35, 1.35, 0, 0, 1.35, -1.35, 0),
        TRIANGLE(0, -1.3, 1.25, 1, -1.25, 1),
        UPSIDE(0, 1.3, 1.25, -1, -1.25, -1),
        CROSS(
                -0.4, -1.2, 0.4, -1.2, 0.4, -0.4, 1.2, -0.4, 1.2, 0.4, 0.4, 0.4, 0.4, 1.2, -0.4, 1.2, -0.4, 0.4, -1.2,
                0.4, -1.2, -0.4, -0.4, -0.4);

        private final double[] corners;

        Shape(double... corners) {
            this.corners = corners;
        }
    }

    Canvas(Frame frame, Scale across, Scale up) {
        this.frame = frame;
        this.across = across;
        this.up = up;
    }

    double x(double value) {
        return frame.left() + value / across.end() * frame.width();
    }

    double y(double value) {
        return frame.bottom() - Math.min(value, up.end()) / up.end() * frame.height();
    }

    /** Lines across at the marks of the upward scale, with their numbers. */
    void grid(String upTitle) {
        for (double mark : up.marks()) {
            line(mark == 0 ? Pen.THIN : Pen.FAINT, frame.left(), y(mark), frame.left() + frame.width(), y(mark));
            text(Scale.text(mark), frame.left() - POINT, y(mark), Side.BEFORE);
        }
        text(upTitle, 0, frame.top() - LINE, Side.AFTER);
    }

    /** Numbers below the frame at the marks of the scale across. */
    void numbersAcross(String title) {
        for (double mark : across.marks()) {
            line(Pen.THIN, x(mark), frame.bottom(), x(mark), frame.bottom() + 1);
            text("%,d".formatted(Math.round(mark)), x(mark), frame.bottom() + 3, Side.ACROSS);
        }
        text(title, frame.left() + frame.width() / 2, frame.bottom() + 3 + LINE, Side.ACROSS);
    }

    /** A line through places given as x and y in turn. */
    void line(Pen pen, double... places) {
        marks.add(new Mark(path(places, false), pen.colour, pen.width, pen.dash, "none"));
    }

    void line(Pen pen, List<double[]> places) {
        line(pen, places.stream().flatMapToDouble(java.util.Arrays::stream).toArray());
    }

    void box(double x, double y, double width, double height, String fill) {
        marks.add(new Mark(
                path(new double[] {x, y, x + width, y, x + width, y + height, x, y + height}, true),
                BLACK,
                0.2,
                "",
                fill));
    }

    void point(Shape shape, double x, double y, boolean full) {
        double[] places = new double[shape.corners.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = shape.corners[i] + (i % 2 == 0 ? x : y);
        }
        marks.add(new Mark(path(places, true), BLACK, 0.25, "", full ? BLACK : "#fff"));
    }

    void text(String text, double x, double y, Side side) {
        words.add(new Words(text, rounded(x), rounded(y - LINE / 2), side, false));
    }

    void strongText(String text, double x, double y, Side side) {
        words.add(new Words(text, rounded(x), rounded(y - LINE / 2), side, true));
    }

    Plot plot(Plot.Said said, double height, Plot.Figures figures) {
        return new Plot(
                said.title(), said.caption(), said.spoken(), said.finding(), WIDTH, height, marks, words, figures);
    }

    private static String path(double[] places, boolean closed) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i + 1 < places.length; i += 2) {
            path.append(i == 0 ? "M" : " L").append(String.format(Locale.ROOT, "%.2f %.2f", places[i], places[i + 1]));
        }
        return path.append(closed ? " Z" : "").toString();
    }

    private static double rounded(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
