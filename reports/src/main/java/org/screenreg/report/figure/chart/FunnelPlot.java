package org.screenreg.report.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.figure.chart.Canvas.Frame;
import org.screenreg.report.figure.chart.Canvas.Pen;
import org.screenreg.report.figure.chart.Canvas.Shape;
import org.screenreg.report.figure.chart.Plot.Figures;
import org.screenreg.report.figure.chart.Plot.Side;

/**
 * A funnel plot: the share of every place over its denominator, between the limits within which chance alone would keep it
 * (Spiegelhalter, Statistics in Medicine 2005;24:1185-1202; normal approximation).
 */
public final class FunnelPlot {
    private static final int POINTS = 60;
    private static final double HEIGHT = 88;
    private static final Frame FRAME = new Frame(14, 7, 132, 66);

    private final Wording wording;

    /** A place; {@code unit} is what a share of one comes to on the scale. */
    public record Spot(String name, long numerator, long denominator, double value) {}

    /** The share of all places together, from 0 to 1, and what a share of one comes to on the scale. */
    public record Whole(double share, double unit) {
        private double limit(double far, double denominator) {
            double limit = share + far * Math.sqrt(share * (1 - share) / denominator);
            return Math.min(1, Math.max(0, limit)) * unit;
        }
    }

    public FunnelPlot(Wording wording) {
        this.wording = wording;
    }

    public Plot of(String title, List<Spot> spots, Whole whole) {
        List<Spot> shown = spots.stream()
                .filter(spot -> spot.denominator() > 0)
                .sorted(Comparator.comparingLong(Spot::denominator).thenComparing(Spot::name))
                .toList();
        long most = shown.stream().mapToLong(Spot::denominator).max().orElse(1);
        double least =
                Math.max(1, shown.stream().mapToLong(Spot::denominator).min().orElse(1));
        double highest =
                Math.max(shown.stream().mapToDouble(Spot::value).max().orElse(0), whole.limit(Chance.SURE, least));
        Canvas canvas = new Canvas(FRAME, Scale.ofCounts(most * 1.05), Scale.upTo(highest));
        canvas.grid(wording.of(Phrase.RATE));
        canvas.numbersAcross(wording.of(Phrase.DENOMINATOR));
        limits(canvas, whole, least / 2, most * 1.05);
        for (Spot spot : shown) {
            boolean beyond = isBeyond(spot, whole, Chance.SURE);
            double x = canvas.x(spot.denominator());
            double y = canvas.y(spot.value());
            canvas.point(beyond ? Shape.DIAMOND : Shape.SQUARE, x, y, beyond);
            if (isBeyond(spot, whole, Chance.LIKELY)) {
                canvas.text(spot.name(), x + 2, y, Side.AFTER);
            }
        }
        return canvas.plot(
                new Plot.Said(title, wording.of(Phrase.FUNNEL_CAPTION), spoken(shown), finding(shown, whole)),
                HEIGHT,
                figures(shown, whole));
    }

    private void limits(Canvas canvas, Whole whole, double from, double to) {
        canvas.line(
                Pen.HEAVY,
                canvas.x(0),
                canvas.y(whole.share() * whole.unit()),
                canvas.x(to),
                canvas.y(whole.share() * whole.unit()));
        for (double far : new double[] {-Chance.SURE, -Chance.LIKELY, Chance.LIKELY, Chance.SURE}) {
            List<double[]> curve = new ArrayList<>();
            for (int i = 0; i <= POINTS; i++) {
                double n = from + (to - from) * i * i / (double) (POINTS * POINTS);
                curve.add(new double[] {canvas.x(n), canvas.y(whole.limit(far, n))});
            }
            canvas.line(Math.abs(far) == Chance.SURE ? Pen.THIN : Pen.DASHED, curve);
        }
    }

    private static boolean isBeyond(Spot spot, Whole whole, double far) {
        return Chance.isEnough(whole.share(), spot.denominator())
                && Math.abs(Chance.against(whole.share(), spot.numerator(), spot.denominator())) > far;
    }

    private static String spoken(List<Spot> spots) {
        return spots.stream()
                .map(spot -> "%s %.2f (%,d / %,d)"
                        .formatted(spot.name(), spot.value(), spot.numerator(), spot.denominator()))
                .collect(Collectors.joining("; "));
    }

    private String finding(List<Spot> spots, Whole whole) {
        double county = whole.share() * whole.unit();
        String above = names(spots, spot -> isBeyond(spot, whole, Chance.SURE) && spot.value() > county);
        String below = names(spots, spot -> isBeyond(spot, whole, Chance.SURE) && spot.value() < county);
        String between =
                names(spots, spot -> isBeyond(spot, whole, Chance.LIKELY) && !isBeyond(spot, whole, Chance.SURE));
        String few = names(spots, spot -> !Chance.isEnough(whole.share(), spot.denominator()));
        List<String> said = new ArrayList<>();
        if (above.isEmpty() && below.isEmpty()) {
            said.add(wording.of(Phrase.FUNNEL_CHANCE));
        }
        say(said, Phrase.FUNNEL_ABOVE, above);
        say(said, Phrase.FUNNEL_BELOW, below);
        say(said, Phrase.FUNNEL_BETWEEN, between);
        say(said, Phrase.FUNNEL_FEW, few);
        return String.join(" ", said);
    }

    private void say(List<String> said, Phrase phrase, String names) {
        if (!names.isEmpty()) {
            said.add(wording.of(phrase, names));
        }
    }

    private String names(List<Spot> spots, Predicate<Spot> which) {
        return spots.stream().filter(which).map(Spot::name).collect(Collectors.joining(wording.of(Phrase.BETWEEN)));
    }

    private Figures figures(List<Spot> spots, Whole whole) {
        List<Figures.Row> rows = spots.stream()
                .map(spot -> new Figures.Row(
                        spot.name(),
                        List.of(
                                Optional.of((double) spot.denominator()),
                                Optional.of(spot.value()),
                                Optional.of(rounded(whole.share() * whole.unit())),
                                limit(whole, -Chance.LIKELY, spot),
                                limit(whole, Chance.LIKELY, spot),
                                limit(whole, -Chance.SURE, spot),
                                limit(whole, Chance.SURE, spot))))
                .toList();
        return new Figures(
                Plot.Kind.POINTS,
                wording.of(Phrase.PLACE),
                List.of(
                        wording.of(Phrase.DENOMINATOR),
                        wording.of(Phrase.RATE),
                        wording.of(Phrase.COUNTY_TOTAL),
                        wording.of(Phrase.LIMIT_LOWER, "95 %"),
                        wording.of(Phrase.LIMIT_UPPER, "95 %"),
                        wording.of(Phrase.LIMIT_LOWER, "99.8 %"),
                        wording.of(Phrase.LIMIT_UPPER, "99.8 %")),
                rows,
                wording.of(Phrase.DENOMINATOR),
                wording.of(Phrase.RATE));
    }

    private static Optional<Double> limit(Whole whole, double far, Spot spot) {
        return Optional.of(rounded(whole.limit(far, spot.denominator())));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
