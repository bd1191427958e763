package org.screenreg.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.cell.Rate;
import org.screenreg.report.figure.cell.Suppression.Mask;
import org.screenreg.report.figure.chart.Bars;
import org.screenreg.report.figure.chart.Bars.Share;
import org.screenreg.report.figure.chart.Chart;
import org.screenreg.report.figure.chart.FunnelPlot;
import org.screenreg.report.figure.chart.PyramidPlot;
import org.screenreg.report.figure.chart.Reading;
import org.screenreg.report.figure.chart.TrendPlot;
import org.screenreg.report.figure.definition.ReportDefinition.Drawing;

/** The charts of the parts of one indicator: of the last period, or over all of them. */
final class PartCharts {
    private static final int DIGITS = 3;

    private final FigureWords words;
    private final Cells cells;

    /** The figures of a chart: the same question for every period, and the parts with their names. */
    record Drawn(String title, List<Question> questions, Map<String, String> parts) {
        private Question last() {
            return questions.get(questions.size() - 1);
        }
    }

    PartCharts(FigureWords words, Cells cells) {
        this.words = words;
        this.cells = cells;
    }

    Optional<Chart> of(Drawing drawing, Drawn drawn) {
        return switch (drawing) {
            case BARS -> Optional.of(bars(drawn));
            case TREND -> Optional.of(trend(drawn));
            case FUNNEL -> Optional.of(funnel(drawn));
            case PYRAMID -> Optional.of(pyramid(drawn));
            case NONE, STEPS, CASCADE, HEAT, RUN -> Optional.empty();
        };
    }

    private String title(Drawn drawn) {
        return words.of(Phrase.CHART_TITLE, drawn.title(), drawn.last().period().text());
    }

    private Chart bars(Drawn drawn) {
        Question last = drawn.last();
        List<Share> shares = new ArrayList<>();
        drawn.parts().forEach((part, name) -> shares.add(share(name, last, Optional.of(part))));
        Optional<BigDecimal> county = cells.mask(last, Optional.empty()) == Mask.SHOWN
                ? Rate.of(last.indicator(), cells.figure(last, Optional.empty()))
                : Optional.empty();
        return Bars.ranked(
                title(drawn),
                words.of(Phrase.CHART_CAPTION, Value.rate(county).text()),
                shares,
                county,
                beyond(shares, county));
    }

    /** Which parts the county's rate lies outside the limits of. */
    private String beyond(List<Share> shares, Optional<BigDecimal> county) {
        if (county.isEmpty()) {
            return "";
        }
        double line = county.get().doubleValue();
        String above = names(shares, both -> both[0] > line);
        String below = names(shares, both -> both[1] < line);
        if (above.isEmpty() && below.isEmpty()) {
            return words.of(Phrase.BARS_CHANCE);
        }
        return (above.isEmpty() ? "" : words.of(Phrase.BARS_ABOVE, above) + " ")
                + (below.isEmpty() ? "" : words.of(Phrase.BARS_BELOW, below) + " ")
                + words.of(Phrase.BARS_OTHERS);
    }

    private String names(List<Share> shares, java.util.function.Predicate<double[]> limits) {
        return shares.stream()
                .filter(share -> share.limits().filter(limits).isPresent())
                .map(Share::name)
                .collect(Collectors.joining(words.of(Phrase.BETWEEN)));
    }

    /** The bar of a part; none where its figure is hidden. */
    private Share share(String name, Question question, Optional<String> part) {
        if (cells.mask(question, part) != Mask.SHOWN) {
            return new Share(name, Optional.empty(), Value.HIDDEN, "", Optional.empty());
        }
        Figure figure = cells.figure(question, part);
        var rate = Rate.of(question.indicator(), figure);
        return new Share(
                name,
                rate,
                Value.rate(rate).text(),
                "%,d / %,d".formatted(figure.numerator(), figure.denominator()),
                Rate.limits(question.indicator(), figure));
    }

    private Chart trend(Drawn drawn) {
        List<TrendPlot.Line> lines = new ArrayList<>();
        lines.add(new TrendPlot.Line(words.of(Phrase.COUNTY_TOTAL), readings(drawn, Optional.empty()), true));
        if (drawn.last().by() != Breakdown.COUNTY) {
            drawn.parts()
                    .forEach((part, name) ->
                            lines.add(new TrendPlot.Line(name, readings(drawn, Optional.of(part)), false)));
        }
        return new TrendPlot(
                        words.wording(),
                        drawn.questions().stream()
                                .map(Question::period)
                                .map(Period::text)
                                .toList(),
                        Cells.measure(drawn.last().indicator()))
                .of(drawn.title(), lines);
    }

    private List<Reading> readings(Drawn drawn, Optional<String> part) {
        return drawn.questions().stream()
                .map(question -> cells.reading(question, part))
                .toList();
    }

    private Chart funnel(Drawn drawn) {
        Question last = drawn.last();
        List<FunnelPlot.Spot> spots = new ArrayList<>();
        drawn.parts().forEach((part, name) -> {
            Reading reading = cells.reading(last, Optional.of(part));
            reading.value()
                    .ifPresent(value ->
                            spots.add(new FunnelPlot.Spot(name, reading.numerator(), reading.denominator(), value)));
        });
        Figure whole = cells.figure(last, Optional.empty());
        double share = whole.denominator() == 0 ? 0 : Math.min(1, (double) whole.numerator() / whole.denominator());
        return new FunnelPlot(words.wording())
                .of(title(drawn), spots, new FunnelPlot.Whole(share, Rate.unit(last.indicator())));
    }

    private Chart pyramid(Drawn drawn) {
        Question last = drawn.last();
        TreeSet<String> bands = new TreeSet<>();
        drawn.parts().keySet().forEach(part -> bands.add(part.substring(0, DIGITS)));
        return new PyramidPlot(words.wording())
                .of(
                        title(drawn),
                        bands.stream()
                                .map(band -> new PyramidPlot.Band(
                                        words.of(Breakdown.words(Breakdown.AGE, band)),
                                        cells.reading(last, Optional.of(band + "M")),
                                        cells.reading(last, Optional.of(band + "F"))))
                                .toList());
    }
}
