package org.screenreg.report.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.figure.chart.Canvas.Frame;
import org.screenreg.report.figure.chart.Canvas.Pen;
import org.screenreg.report.figure.chart.Plot.Figures;
import org.screenreg.report.figure.chart.Plot.Side;

/** An age pyramid: men to the left, women to the right; of each band those that count within all of it. */
public final class PyramidPlot {
    private static final double BAND = 5;
    private static final double HALF = 68;
    private static final double MIDDLE = 22;
    private static final double LEFT = 11;
    private static final double TOP = 7;
    private static final String DARK = "#555";
    private static final String WHITE = "#fff";

    private final Wording wording;

    /** An age band, youngest first. */
    public record Band(String name, Reading men, Reading women) {}

    public PyramidPlot(Wording wording) {
        this.wording = wording;
    }

    public Plot of(String title, List<Band> bands) {
        long most = bands.stream()
                .mapToLong(band -> Math.max(shown(band.men()), shown(band.women())))
                .max()
                .orElse(1);
        Scale scale = Scale.ofCounts(most);
        double height = BAND * Math.max(1, bands.size());
        Canvas canvas = new Canvas(new Frame(0, TOP, HALF, height), scale, new Scale(1, 1));
        axis(canvas, scale, height);
        for (int i = 0; i < bands.size(); i++) {
            double y = TOP + height - BAND * (i + 1);
            Band band = bands.get(i);
            canvas.text(band.name(), LEFT + HALF + MIDDLE / 2, y + BAND / 2, Side.ACROSS);
            bar(canvas, scale, band.men(), y, true);
            bar(canvas, scale, band.women(), y, false);
        }
        return canvas.plot(
                new Plot.Said(title, wording.of(Phrase.PYRAMID_CAPTION), spoken(bands), finding(bands)),
                TOP + height + 8,
                figures(bands));
    }

    private static long shown(Reading reading) {
        return reading.value().isPresent() ? reading.denominator() : 0;
    }

    private void axis(Canvas canvas, Scale scale, double height) {
        double women = LEFT + HALF + MIDDLE;
        for (double mark : scale.marks()) {
            double length = mark / scale.end() * HALF;
            for (double x : new double[] {LEFT + HALF - length, women + length}) {
                canvas.line(mark == 0 ? Pen.THIN : Pen.FAINT, x, TOP, x, TOP + height);
                canvas.text("%,d".formatted(Math.round(mark)), x, TOP + height + 3, Side.ACROSS);
            }
        }
        canvas.strongText(wording.of(Phrase.MEN), LEFT + HALF - 1, TOP - 3, Side.BEFORE);
        canvas.strongText(wording.of(Phrase.WOMEN), women + 1, TOP - 3, Side.AFTER);
    }

    private static void bar(Canvas canvas, Scale scale, Reading reading, double y, boolean left) {
        if (reading.value().isEmpty()) {
            return;
        }
        double all = reading.denominator() / scale.end() * HALF;
        double counting = reading.numerator() / scale.end() * HALF;
        double zero = left ? LEFT + HALF : LEFT + HALF + MIDDLE;
        if (all > 0) {
            canvas.box(left ? zero - all : zero, y + 0.6, all, BAND - 1.2, WHITE);
        }
        if (counting > 0) {
            canvas.box(left ? zero - counting : zero, y + 0.6, counting, BAND - 1.2, DARK);
        }
    }

    private String spoken(List<Band> bands) {
        return bands.stream()
                .map(band -> "%s: %s %s, %s %s"
                        .formatted(
                                band.name(),
                                wording.of(Phrase.MEN),
                                band.men().text(),
                                wording.of(Phrase.WOMEN),
                                band.women().text()))
                .collect(Collectors.joining("; "));
    }

    private String finding(List<Band> bands) {
        List<String> said = new ArrayList<>();
        side(bands, Band::men, Phrase.MEN).ifPresent(said::add);
        side(bands, Band::women, Phrase.WOMEN).ifPresent(said::add);
        return String.join(" ", said);
    }

    /** Whether the share of a sex goes up or down with age. */
    private Optional<String> side(List<Band> bands, Function<Band, Reading> sex, Phrase name) {
        List<Reading> readings = bands.stream()
                .map(sex)
                .filter(reading -> reading.value().isPresent() && reading.denominator() > 0)
                .toList();
        if (readings.size() < 2) {
            return Optional.empty();
        }
        double far = Chance.trend(readings, Measure.SHARE);
        return Optional.of(wording.of(
                Math.abs(far) < Chance.LIKELY
                        ? Phrase.PYRAMID_CHANCE
                        : far > 0 ? Phrase.PYRAMID_UP : Phrase.PYRAMID_DOWN,
                wording.of(name)));
    }

    /** Men are written as numbers below zero, so that a spreadsheet program draws them to the left. */
    private Figures figures(List<Band> bands) {
        List<Figures.Row> rows = bands.stream()
                .map(band -> new Figures.Row(
                        band.name(),
                        List.of(
                                count(band.men(), -band.men().denominator()),
                                count(band.men(), -band.men().numerator()),
                                count(band.women(), band.women().denominator()),
                                count(band.women(), band.women().numerator()))))
                .toList();
        String all = wording.of(Phrase.DENOMINATOR);
        String counting = wording.of(Phrase.NUMERATOR);
        String men = wording.of(Phrase.MEN);
        String women = wording.of(Phrase.WOMEN);
        return new Figures(
                Plot.Kind.PYRAMID,
                wording.of(Phrase.AGE),
                List.of(men + " " + all, men + " " + counting, women + " " + all, women + " " + counting),
                rows,
                wording.of(Phrase.AGE),
                wording.of(Phrase.PERSONS));
    }

    private static Optional<Double> count(Reading reading, long count) {
        return reading.value().map(value -> (double) count);
    }
}
