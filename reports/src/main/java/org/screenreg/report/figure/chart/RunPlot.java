package org.screenreg.report.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.figure.chart.Canvas.Frame;
import org.screenreg.report.figure.chart.Canvas.Pen;
import org.screenreg.report.figure.chart.Canvas.Shape;
import org.screenreg.report.figure.chart.Plot.Figures;
import org.screenreg.report.figure.chart.Plot.Side;

/**
 * A run chart: figures over time with their median, and what their runs say. Rules of Perla, Provost and Murray, BMJ
 * Quality and Safety 2011;20:46-51 [K].
 */
public final class RunPlot {
    private static final int SHIFT = 6;
    private static final int TREND = 5;
    private static final int LEAST = 10;
    private static final double HEIGHT = 74;
    private static final Frame FRAME = new Frame(14, 7, 132, 56);

    private final Wording wording;
    private final List<String> periods;
    private final Phrase unit;

    /** A run of places, both ends included. */
    private record Run(int first, int last) {}

    /** @param unit what the figures are */
    public RunPlot(Wording wording, List<String> periods, Measure measure) {
        this.wording = wording;
        this.periods = List.copyOf(periods);
        this.unit =
                measure == Measure.SHARE ? Phrase.RATE : measure == Measure.COUNT ? Phrase.NUMERATOR : Phrase.MEDIAN;
    }

    public Plot of(String title, List<Reading> readings) {
        List<Integer> over = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).isComparable()) {
                over.add(i);
            }
        }
        Optional<Double> median =
                median(over.stream().map(i -> value(readings, i)).toList());
        List<Integer> marked =
                median.map(middle -> shift(readings, over, middle)).orElse(List.of());
        double highest = readings.stream()
                .flatMap(reading -> reading.value().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Canvas canvas = new Canvas(FRAME, new Scale(1, Math.max(1, periods.size() - 1)), Scale.upTo(highest));
        canvas.grid(wording.of(unit));
        Periods.name(canvas, FRAME, periods);
        median.ifPresent(middle -> {
            double y = canvas.y(middle);
            canvas.line(Pen.DASHED, FRAME.left(), y, FRAME.left() + FRAME.width(), y);
            canvas.text(
                    wording.of(Phrase.MEDIAN_LINE, Scale.text(rounded(middle))),
                    FRAME.left() + FRAME.width() + 2,
                    y,
                    Side.AFTER);
        });
        draw(canvas, readings, marked);
        return canvas.plot(
                new Plot.Said(
                        title,
                        wording.of(Phrase.RUN_CAPTION, SHIFT),
                        Periods.spoken(periods, readings),
                        finding(readings, over, median)),
                HEIGHT,
                figures(readings, median));
    }

    private static void draw(Canvas canvas, List<Reading> readings, List<Integer> marked) {
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            int at = i;
            readings.get(i).value().ifPresent(value -> run.add(new double[] {canvas.x(at), canvas.y(value)}));
        }
        if (run.size() > 1) {
            canvas.line(Pen.THIN, run);
        }
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            double x = canvas.x(i);
            Shape shape = marked.contains(i) ? Shape.DIAMOND : Shape.SQUARE;
            reading.value().ifPresent(value -> canvas.point(shape, x, canvas.y(value), reading.complete()));
        }
    }

    private static double value(List<Reading> readings, int at) {
        return readings.get(at).value().orElseThrow();
    }

    static Optional<Double> median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
    }

    /** The places of the longest run on one side of the median, where it is long enough; points on the median are skipped. */
    private static List<Integer> shift(List<Reading> readings, List<Integer> over, double median) {
        List<Integer> longest = List.of();
        List<Integer> run = new ArrayList<>();
        double side = 0;
        for (int at : over) {
            double now = Math.signum(value(readings, at) - median);
            if (now == 0) {
                continue;
            }
            if (now != side) {
                run = new ArrayList<>();
                side = now;
            }
            run.add(at);
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        return longest.size() >= SHIFT ? longest : List.of();
    }

    /** The longest run of figures each above, or each below, the one before; equal neighbours count once. */
    private static Optional<Run> trend(List<Reading> readings, List<Integer> over) {
        Run longest = new Run(0, -1);
        int length = 1;
        int longestLength = 0;
        double way = 0;
        int first = 0;
        for (int i = 1; i < over.size(); i++) {
            double now = Math.signum(value(readings, over.get(i)) - value(readings, over.get(i - 1)));
            if (now == 0) {
                continue;
            }
            length = now == way ? length + 1 : 2;
            first = now == way ? first : i - 1;
            way = now;
            if (length > longestLength) {
                longestLength = length;
                longest = new Run(over.get(first), over.get(i));
            }
        }
        return longestLength >= TREND ? Optional.of(longest) : Optional.empty();
    }

    private String finding(List<Reading> readings, List<Integer> over, Optional<Double> median) {
        if (over.size() < LEAST || median.isEmpty()) {
            return wording.of(Phrase.RUN_TOO_FEW, over.size(), LEAST);
        }
        List<Integer> shift = shift(readings, over, median.get());
        if (!shift.isEmpty()) {
            boolean above = value(readings, shift.get(0)) > median.get();
            return wording.of(
                    above ? Phrase.RUN_ABOVE : Phrase.RUN_BELOW,
                    periods.get(shift.get(0)),
                    periods.get(shift.get(shift.size() - 1)),
                    shift.size());
        }
        return trend(readings, over)
                .map(run -> wording.of(
                        value(readings, run.last()) > value(readings, run.first())
                                ? Phrase.RUN_RISES
                                : Phrase.RUN_FALLS,
                        periods.get(run.first()),
                        periods.get(run.last())))
                .orElseGet(() -> wording.of(Phrase.RUN_CHANCE));
    }

    private Figures figures(List<Reading> readings, Optional<Double> median) {
        List<Figures.Row> rows = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            rows.add(new Figures.Row(periods.get(i), List.of(readings.get(i).value(), median.map(RunPlot::rounded))));
        }
        return new Figures(
                Plot.Kind.RUN,
                wording.of(Phrase.PERIOD),
                List.of(wording.of(unit), wording.of(Phrase.MEDIAN_OF_ALL)),
                rows,
                wording.of(Phrase.PERIOD),
                wording.of(unit));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
