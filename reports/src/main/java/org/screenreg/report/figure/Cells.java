package org.screenreg.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Figures;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Question;
import org.screenreg.report.figure.cell.Suppression;
import org.screenreg.report.figure.cell.Suppression.Mask;
import org.screenreg.report.figure.chart.Measure;
import org.screenreg.report.figure.chart.Reading;
import org.screenreg.report.figure.definition.FigureColumn;

/** What was counted for the parts of a whole, and for the whole, and whether it may be shown. */
final class Cells {
    private final Counted counted;
    private final FigureWords words;

    Cells(Counted counted, FigureWords words) {
        this.counted = counted;
        this.words = words;
    }

    /** The figure of a part; of the whole where no part is named. */
    Figure figure(Question question, Optional<String> part) {
        Figures figures = counted.of(question);
        return part.map(figures::part).orElseGet(figures::total);
    }

    Mask mask(Question question, Optional<String> part) {
        Figures figures = counted.of(question);
        Suppression suppression = words.suppression();
        return part.map(one -> mask(suppression.of(figures.parts()), one))
                .orElseGet(() -> suppression.of(figures.total()));
    }

    private static Mask mask(Map<String, Mask> masks, String part) {
        return masks.getOrDefault(part, Mask.SHOWN);
    }

    /** What a column shows of a part; of the whole where no part is named. */
    Value value(FigureColumn column, Question question, Optional<String> part) {
        return value(column, question, part, mask(question, part));
    }

    Value value(FigureColumn column, Question question, Optional<String> part, Mask mask) {
        Figure figure = figure(question, part);
        if (column == FigureColumn.SHARE) {
            return share(question, part, mask);
        }
        if (!column.looksBack()
                || question.indicator().needs(question.programme()).isPresent()) {
            return words.value(column.looksBack() ? FigureColumn.NUMERATOR : column, question, figure, mask);
        }
        Question before = yearBefore(question, counted.asOf());
        Figure then = figure(before, part);
        Mask thenMask = mask(before, part);
        if (column == FigureColumn.BEFORE || thenMask != Mask.SHOWN || mask != Mask.SHOWN) {
            return words.value(
                    FigureColumn.NUMERATOR,
                    before,
                    then,
                    thenMask == Mask.SHOWN && column == FigureColumn.CHANGE ? mask : thenMask);
        }
        return then.numerator() == 0
                ? Value.text(Value.NONE)
                : Value.change(new BigDecimal(100 * (figure.numerator() - then.numerator()))
                        .divide(BigDecimal.valueOf(then.numerator()), 2, RoundingMode.HALF_UP));
    }

    /** How much of what was considered in the whole county is in a part. */
    private Value share(Question question, Optional<String> part, Mask mask) {
        long whole = figure(question, Optional.empty()).denominator();
        if (mask != Mask.SHOWN || mask(question, Optional.empty()) != Mask.SHOWN) {
            return Value.text(Value.HIDDEN);
        }
        return whole == 0
                ? Value.text(Value.NONE)
                : Value.rate(Optional.of(
                        BigDecimal.valueOf(100 * figure(question, part).denominator())
                                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)));
    }

    /** The same question of the same days a year before. */
    static Question yearBefore(Question question, LocalDate asOf) {
        return new Question(
                question.indicator(), question.programme(), question.period().yearBefore(asOf), question.by());
    }

    /** The mask of a row that tells apart those who count, those with a reason and the rest: none may be small. */
    Mask rowMask(Figure figure) {
        Mask mask = words.suppression().of(figure);
        return mask == Mask.SHOWN && !words.suppression().allows(figure) ? Mask.PROTECTING : mask;
    }

    /** The parts that were counted. */
    SortedMap<String, Figure> parts(Question question) {
        return counted.of(question).parts();
    }

    /** The figure as a chart shows it. */
    Reading reading(Question question, Optional<String> part) {
        return reading(question, figure(question, part), mask(question, part));
    }

    Reading reading(Question question, Figure figure, Mask mask) {
        Measure measure = measure(question.indicator());
        FigureColumn column =
                switch (measure) {
                    case SHARE -> FigureColumn.RATE;
                    case COUNT -> FigureColumn.NUMERATOR;
                    case DAYS -> FigureColumn.MEDIAN;
                };
        Value value = words.value(column, question, figure, mask);
        return new Reading(
                value.number().map(Number::doubleValue),
                value.text(),
                figure.numerator(),
                figure.denominator(),
                !question.period().end().isAfter(counted.asOf()));
    }

    static Measure measure(Indicator indicator) {
        return switch (indicator.value()) {
            case PERCENT, PER_10000 -> Measure.SHARE;
            case COUNT -> Measure.COUNT;
            case DAYS -> Measure.DAYS;
        };
    }
}
