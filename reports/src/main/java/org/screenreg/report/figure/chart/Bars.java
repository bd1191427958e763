package org.screenreg.report.figure.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;

/**
 * Horizontal bars, in the order they are given. Lengths are millimetres from the zero line.
 *
 * @param line where the county stands; empty where no line is drawn
 * @param ticks the scale, from zero
 */
public record Bars(
        String title,
        String caption,
        String spoken,
        String finding,
        Kind kind,
        List<Bar> bars,
        Optional<Double> line,
        List<Tick> ticks)
        implements Chart {
    private static final double PLOT = 105;
    private static final double BAR = 5.2;

    public Bars {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /** The height of all bars, in millimetres. */
    public double height() {
        return BAR * bars.size();
    }

    /** What the bars are: shares beside one another, parts of a whole, or how many are left. */
    public enum Kind {
        RATES,
        PARTS,
        COUNTS
    }

    /** A bar of one or more pieces, one after the other, with the limits of its end where it has any. */
    public record Bar(String name, String value, String fraction, List<Piece> pieces, Optional<Whisker> whisker) {
        private static final int ONE_LINE = 18;

        public Bar {
            pieces = List.copyOf(pieces);
        }

        /** Whether the name needs two lines. */
        public boolean isLong() {
            return name.codePoints().map(point -> point < '\u2E80' ? 1 : 2).sum() > ONE_LINE;
        }
    }

    /** A piece of a bar; {@code style} names its fill. */
    public record Piece(double at, double length, String style) {}

    /** Where the true value lies with 95 % confidence. */
    public record Whisker(double at, double length) {}

    /** A mark of the scale. */
    public record Tick(String text, double at) {}

    /** What a bar of shares shows. */
    public record Share(
            String name, Optional<BigDecimal> rate, String text, String fraction, Optional<double[]> limits) {
        double value() {
            return rate.map(BigDecimal::doubleValue).orElse(0.0);
        }

        private double highest() {
            return Math.max(value(), limits.map(both -> both[1]).orElse(0.0));
        }
    }

    /** Shares, highest first and those without one last, with the county's as a line. */
    public static Bars ranked(
            String title, String caption, List<Share> shares, Optional<BigDecimal> county, String finding) {
        double line = county.map(BigDecimal::doubleValue).orElse(0.0);
        double highest =
                Math.max(line, shares.stream().mapToDouble(Share::highest).max().orElse(0));
        Scale scale = Scale.upTo(highest);
        double end = scale.end();
        List<Share> ranked = shares.stream()
                .sorted(Comparator.comparing((Share share) -> share.rate().orElse(BigDecimal.ONE.negate()))
                        .reversed()
                        .thenComparing(Share::name))
                .toList();
        return new Bars(
                title,
                caption,
                spoken(ranked),
                finding,
                Kind.RATES,
                ranked.stream().map(share -> bar(share, end, line)).toList(),
                county.map(rate -> millimetres(rate.doubleValue(), end)),
                ticks(scale));
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
    public static Bars steps(String title, String caption, List<Parted> wholes, String finding) {
        List<Bar> bars = wholes.stream().map(Bars::parted).toList();
        return new Bars(
                title,
                caption,
                wholes.stream()
                        .map(whole -> whole.name() + " " + whole.text())
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""),
                finding,
                Kind.PARTS,
                bars,
                Optional.empty(),
                ticks(new Scale(20, 100)));
    }

    /** A whole of three parts: done, not done with a reason on record, and nothing on record. */
    public record Parted(String name, String text, String fraction, long done, long documented, long unrecorded) {
        private long all() {
            return done + documented + unrecorded;
        }
    }

    /**
     * How many reached a step.
     *
     * @param persons empty where that must not be shown
     * @param losing whether everybody of the step before should have reached it
     */
    public record Reached(String name, Optional<Long> persons, boolean losing) {
        private String text() {
            return persons.map("%,d"::formatted).orElse("*");
        }
    }

    /** Steps with those who reached them, and those who reached the step before and not this one. */
    public static Bars cascade(Wording wording, String title, List<Reached> steps) {
        long most = steps.stream()
                .flatMap(step -> step.persons().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        Scale scale = Scale.ofCounts(most);
        List<Bar> bars = new ArrayList<>();
        String finding = "";
        long lostMost = 0;
        for (int i = 0; i < steps.size(); i++) {
            Reached step = steps.get(i);
            Optional<Long> before = i == 0 ? Optional.empty() : steps.get(i - 1).persons();
            long lost = step.losing() && before.isPresent() && step.persons().isPresent()
                    ? Math.max(0, before.get() - step.persons().get())
                    : 0;
            bars.add(reached(step, before, lost, scale));
            if (lost > lostMost) {
                lostMost = lost;
                finding = wording.of(
                        Phrase.CASCADE_MOST,
                        steps.get(i - 1).name(),
                        step.name(),
                        lost,
                        before.orElse(0L),
                        percent(lost, before.orElse(1L)));
            }
        }
        return new Bars(
                title,
                wording.of(Phrase.CASCADE_CAPTION),
                steps.stream().map(step -> step.name() + " " + step.text()).collect(Collectors.joining("; ")),
                finding,
                Kind.COUNTS,
                bars,
                Optional.empty(),
                ticks(scale));
    }

    private static Bar reached(Reached step, Optional<Long> before, long lost, Scale scale) {
        double here = millimetres(step.persons().orElse(0L), scale.end());
        double gone = millimetres(lost, scale.end());
        String share = before.filter(persons -> persons > 0)
                .flatMap(persons -> step.persons().map(now -> percent(now, persons) + " %"))
                .orElse("");
        return new Bar(
                step.name(),
                step.text(),
                share,
                List.of(
                        new Piece(0, here, here > 0 ? "fill" : "fill none"),
                        new Piece(here, gone, gone > 0 ? "fill low" : "fill none")),
                Optional.empty());
    }

    private static String percent(long some, long all) {
        return "%.1f".formatted(100.0 * some / all);
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

    private static List<Tick> ticks(Scale scale) {
        return scale.marks().stream()
                .map(mark -> new Tick(Scale.text(mark), millimetres(mark, scale.end())))
                .toList();
    }

    private static double millimetres(double value, double end) {
        return Math.round(value / end * PLOT * 10) / 10.0;
    }
}
