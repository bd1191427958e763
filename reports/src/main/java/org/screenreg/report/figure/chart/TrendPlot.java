package org.screenreg.report.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.figure.chart.Canvas.Frame;
import org.screenreg.report.figure.chart.Canvas.Pen;
import org.screenreg.report.figure.chart.Canvas.Shape;
import org.screenreg.report.figure.chart.Plot.Figures;
import org.screenreg.report.figure.chart.Plot.Side;

/** Lines over periods. More than a few are drawn grey, with the whole, the highest and the lowest to be told apart. */
public final class TrendPlot {
    private static final int MOST_LINES = 5;
    private static final double HEIGHT = 74;
    private static final double APART = 4;
    private static final Frame FRAME = new Frame(14, 7, 118, 56);

    private final Wording wording;
    private final List<String> periods;
    private final Measure measure;

    /** A line of the chart; the whole is what the others are parts of. */
    public record Line(String name, List<Reading> readings, boolean whole) {
        public Line {
            readings = List.copyOf(readings);
        }

        private Optional<Double> last() {
            return readings.stream()
                    .flatMap(reading -> reading.value().stream())
                    .reduce((one, other) -> other);
        }
    }

    private record Label(String name, double y, boolean strong) {}

    public TrendPlot(Wording wording, List<String> periods, Measure measure) {
        this.wording = wording;
        this.periods = List.copyOf(periods);
        this.measure = measure;
    }

    public Plot of(String title, List<Line> lines) {
        double highest = lines.stream()
                .flatMap(line -> line.readings().stream())
                .flatMap(reading -> reading.value().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Scale up = measure == Measure.SHARE ? Scale.upTo(highest) : Scale.ofCounts(highest);
        Canvas canvas = new Canvas(FRAME, new Scale(1, Math.max(1, periods.size() - 1)), up);
        canvas.grid(wording.of(unit()));
        Periods.name(canvas, FRAME, periods);
        List<Label> labels = new ArrayList<>();
        boolean many = lines.stream().filter(line -> !line.whole()).count() > MOST_LINES;
        int drawn = 0;
        for (Line line : lines) {
            boolean grey = many && !line.whole();
            draw(canvas, line, grey ? -1 : line.whole() ? 0 : ++drawn);
            if (!grey) {
                line.last().ifPresent(value -> labels.add(new Label(line.name(), canvas.y(value), line.whole())));
            }
        }
        if (many) {
            ends(lines).forEach(line -> line.last()
                    .ifPresent(value -> labels.add(new Label(line.name(), canvas.y(value), false))));
        }
        write(canvas, labels);
        return canvas.plot(
                new Plot.Said(
                        title,
                        wording.of(many ? Phrase.TREND_CAPTION_MANY : Phrase.TREND_CAPTION),
                        spoken(lines),
                        finding(lines)),
                HEIGHT,
                figures(lines));
    }

    private Phrase unit() {
        return switch (measure) {
            case SHARE -> Phrase.RATE;
            case COUNT -> Phrase.NUMERATOR;
            case DAYS -> Phrase.MEDIAN;
        };
    }

    private void draw(Canvas canvas, Line line, int number) {
        Pen[] pens = {Pen.HEAVY, Pen.THIN, Pen.DASHED, Pen.DOTTED, Pen.CHAIN, Pen.THIN};
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i <= line.readings().size(); i++) {
            Optional<Double> value =
                    i < line.readings().size() ? line.readings().get(i).value() : Optional.empty();
            if (value.isPresent()) {
                run.add(new double[] {canvas.x(i), canvas.y(value.get())});
            } else {
                if (run.size() > 1) {
                    canvas.line(number < 0 ? Pen.GREY : pens[number], run);
                }
                run = new ArrayList<>();
            }
        }
        for (int i = 0; number >= 0 && i < line.readings().size(); i++) {
            Reading reading = line.readings().get(i);
            double x = canvas.x(i);
            Shape shape = Shape.values()[Math.max(0, number - 1) % Shape.values().length];
            reading.value().ifPresent(value -> canvas.point(shape, x, canvas.y(value), reading.complete()));
        }
    }

    private static List<Line> ends(List<Line> lines) {
        List<Line> parts = lines.stream()
                .filter(line -> !line.whole() && line.last().isPresent())
                .sorted(Comparator.comparing((Line line) -> line.last().orElseThrow()))
                .toList();
        return parts.isEmpty() ? List.of() : List.of(parts.get(0), parts.get(parts.size() - 1));
    }

    /** Writes the names at the ends of the lines, moved apart where they would lie on one another. */
    private static void write(Canvas canvas, List<Label> labels) {
        double free = Double.NEGATIVE_INFINITY;
        for (Label label :
                labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList()) {
            double y = Math.max(label.y(), free);
            double x = FRAME.left() + FRAME.width() + 3;
            if (label.strong()) {
                canvas.strongText(label.name(), x, y, Side.AFTER);
            } else {
                canvas.text(label.name(), x, y, Side.AFTER);
            }
            free = y + APART;
        }
    }

    private String spoken(List<Line> lines) {
        return lines.stream()
                .map(line -> line.name() + " " + Periods.spoken(periods, line.readings()))
                .collect(Collectors.joining("; "));
    }

    /** What is said of the whole, or of every line where there is none. */
    private String finding(List<Line> lines) {
        List<Line> told = lines.stream().anyMatch(Line::whole)
                ? lines.stream().filter(Line::whole).toList()
                : lines.stream().limit(MOST_LINES).toList();
        return told.stream().map(this::finding).collect(Collectors.joining(" "));
    }

    private String finding(Line line) {
        List<Reading> over =
                line.readings().stream().filter(Reading::isComparable).toList();
        if (over.size() < 2) {
            return wording.of(Phrase.TREND_TOO_FEW, line.name());
        }
        Reading first = over.get(0);
        Reading last = over.get(over.size() - 1);
        double far = measure == Measure.DAYS ? 0 : Chance.trend(over, measure);
        Phrase said = measure == Measure.DAYS
                ? Phrase.TREND_DAYS
                : Math.abs(far) < Chance.LIKELY ? Phrase.TREND_CHANCE : far > 0 ? Phrase.TREND_UP : Phrase.TREND_DOWN;
        return wording.of(
                said,
                line.name(),
                periods.get(line.readings().indexOf(first)),
                first.text(),
                periods.get(line.readings().lastIndexOf(last)),
                last.text());
    }

    private Figures figures(List<Line> lines) {
        List<Figures.Row> rows = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            int at = i;
            rows.add(new Figures.Row(
                    periods.get(i),
                    lines.stream().map(line -> line.readings().get(at).value()).toList()));
        }
        return new Figures(
                Plot.Kind.LINES,
                wording.of(Phrase.PERIOD),
                lines.stream().map(Line::name).toList(),
                rows,
                wording.of(Phrase.PERIOD),
                wording.of(unit()));
    }
}
