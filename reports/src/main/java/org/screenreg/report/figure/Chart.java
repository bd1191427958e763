package org.screenreg.report.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Horizontal bars, in the order they are given. Lengths are millimetres from the zero line.
 *
 * @param caption what the chart shows and how to read it without colours
 * @param spoken the figures in one sentence, for those who cannot see the bars
 * @param line where the county stands; empty where no line is drawn
 * @param ticks the scale, from zero
 */
record Chart(String title, String caption, String spoken, List<Bar> bars, Optional<Double> line, List<Tick> ticks) {
    private static final double PLOT = 105;
    private static final double BAR = 6;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10, 20, 25, 50, 100};
    private static final int MOST_TICKS = 5;

    Chart {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /** The height of all bars, in millimetres. */
    double height() {
        return BAR * bars.size();
    }

    /** A bar of one or more pieces, one after the other, with the limits of its end where it has any. */
    record Bar(String name, String value, String fraction, List<Piece> pieces, Optional<Whisker> whisker) {
        private static final int ONE_LINE = 18;

        Bar {
            pieces = List.copyOf(pieces);
        }

        /** Whether the name needs two lines. */
        boolean isLong() {
            return name.codePoints().map(point -> point < '\u2E80' ? 1 : 2).sum() > ONE_LINE;
        }
    }

    /** A piece of a bar; {@code style} names its fill. */
    record Piece(double at, double length, String style) {}

    /** Where the true value lies with 95 % confidence. */
    record Whisker(double at, double length) {}

    /** A mark of the scale. */
    record Tick(String text, double at) {}

    /** What a bar of shares shows. */
    record Share(String name, Optional<BigDecimal> rate, String text, String fraction, Optional<double[]> limits) {
        double value() {
            return rate.map(BigDecimal::doubleValue).orElse(0.0);
        }

        private double highest() {
            return Math.max(value(), limits.map(both -> both[1]).orElse(0.0));
        }
    }

    /** Shares, highest first and those without one last, with the county's as a line. */
    static Chart ranked(String title, String caption, List<Share> shares, Optional<BigDecimal> county) {
        double line = county.map(BigDecimal::doubleValue).orElse(0.0);
        double highest =
                Math.max(line, shares.stream().mapToDouble(Share::highest).max().orElse(0));
        double step = step(highest);
        double end = step * Math.max(1, Math.ceil(highest / step));
        List<Share> ranked = shares.stream()
                .sorted(Comparator.comparing((Share share) -> share.rate().orElse(BigDecimal.ONE.negate()))
                        .reversed()
                        .thenComparing(Share::name))
                .toList();
        return new Chart(
                title,
                caption,
                spoken(ranked),
                ranked.stream().map(share -> bar(share, end, line)).toList(),
                county.map(rate -> millimetres(rate.doubleValue(), end)),
                ticks(step, end));
    }

    private static String spoken(List<Share> shares) {
        return shares.stream()
                .map(share -> share.name() + " " + share.text())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static Bar bar(Share share, double end, double line) {
        String style = share.value() == 0 ? "fill none" : share.value() < line ? "fill low" : "fill";
        return new Bar(
                share.name(),
                share.text(),
                share.fraction(),
                List.of(new Piece(0, millimetres(share.value(), end), style)),
                share.limits()
                        .map(both -> new Whisker(
                                millimetres(Math.max(0, both[0]), end),
                                millimetres(both[1] - Math.max(0, both[0]), end))));
    }

    /** Parts of a whole as pieces of bars that are all equally long. */
    static Chart steps(String title, String caption, List<Parted> wholes) {
        List<Bar> bars = wholes.stream().map(Chart::parted).toList();
        return new Chart(
                title,
                caption,
                wholes.stream()
                        .map(whole -> whole.name() + " " + whole.text())
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""),
                bars,
                Optional.empty(),
                ticks(20, 100));
    }

    /** A whole of three parts: done, not done with a reason on record, and nothing on record. */
    record Parted(String name, String text, String fraction, long done, long documented, long unrecorded) {
        private long all() {
            return done + documented + unrecorded;
        }
    }

    private static Bar parted(Parted whole) {
        double all = Math.max(1, whole.all());
        double done = millimetres(whole.done(), all);
        double documented = millimetres(whole.documented(), all);
        double unrecorded = millimetres(whole.unrecorded(), all);
        return new Bar(
                whole.name(),
                whole.text(),
                whole.fraction(),
                List.of(
                        new Piece(0, done, done > 0 ? "fill" : "fill none"),
                        new Piece(done, documented, documented > 0 ? "fill reason" : "fill none"),
                        new Piece(done + documented, unrecorded, unrecorded > 0 ? "fill low" : "fill none")),
                Optional.empty());
    }

    private static List<Tick> ticks(double step, double end) {
        return IntStream.rangeClosed(0, (int) Math.round(end / step))
                .mapToObj(i -> new Tick(
                        BigDecimal.valueOf(i * step).stripTrailingZeros().toPlainString(), millimetres(i * step, end)))
                .toList();
    }

    private static double step(double highest) {
        for (double step : STEPS) {
            if (highest <= step * MOST_TICKS) {
                return step;
            }
        }
        return Math.ceil(highest / MOST_TICKS / 100) * 100;
    }

    private static double millimetres(double value, double end) {
        return Math.round(value / end * PLOT * 10) / 10.0;
    }
}
