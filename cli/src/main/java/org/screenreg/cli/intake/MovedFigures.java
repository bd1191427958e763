package org.screenreg.cli.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Texts;
import org.screenreg.event.Supposition;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.IndicatorQuery;
import org.screenreg.indicator.Indicators;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.report.figure.cell.Rate;

/**
 * Says which figures of the county for this year loading a file would move, and to what. What they are now is counted
 * once for all files of a check, since a check changes nothing.
 */
final class MovedFigures {
    private final Common common;
    private final Context context;
    private final Texts texts;
    private final Map<Question, Figure> now = new LinkedHashMap<>();

    /** A figure as it is and as it would be. */
    private record Move(Question question, Figure now, Figure would) {
        /** A count says nothing of its denominator, so it stays where that alone moves. */
        boolean isNone() {
            return question.indicator().value() == Indicator.Value.COUNT
                    ? now.numerator() == would.numerator()
                    : now.equals(would);
        }

        boolean isMoreThanPeople() {
            return now.numerator() != would.numerator()
                    || now.documented() != would.documented()
                    || !now.days().equals(would.days());
        }
    }

    MovedFigures(Common common, Context context) {
        this.common = common;
        this.context = context;
        this.texts = common.texts();
    }

    void print(Supposition file) {
        if (file.persons().isEmpty()) {
            return;
        }
        IndicatorQuery query =
                new IndicatorQuery(context.database(), context.county(), context.protocols(), context.pathways());
        Period year = Period.year(common.asOf().getYear());
        if (now.isEmpty()) {
            query.count(context.assessment(), questions(year), common.asOf())
                    .figures()
                    .forEach((question, figures) -> now.put(question, figures.total()));
        }
        List<Move> moves = new ArrayList<>();
        query.supposing(now, file, common.asOf())
                .forEach((question, would) ->
                        moves.add(new Move(question, now.getOrDefault(question, Figure.NONE), would)));
        moves.removeIf(Move::isNone);
        print(moves, year);
    }

    /** Where a programme only has more or fewer people than before, its figures are counted and not listed. */
    private void print(List<Move> moves, Period year) {
        Set<String> concerned = moves.stream()
                .filter(Move::isMoreThanPeople)
                .map(move -> move.question().programme())
                .collect(Collectors.toSet());
        Map<Boolean, List<Move>> parts = moves.stream()
                .collect(Collectors.partitioningBy(
                        move -> concerned.contains(move.question().programme())));
        List<Move> listed = parts.getOrDefault(true, List.of());
        List<Move> others = parts.getOrDefault(false, List.of());
        common.output().line("");
        common.output().line(texts.of(moves.isEmpty() ? "impact.no-figures" : "impact.figures", year.text()));
        common.output().table(listed.stream().map(this::row).toList());
        if (!others.isEmpty()) {
            common.output()
                    .line(texts.of(
                            "impact.denominators",
                            String.valueOf(others.size()),
                            others.stream()
                                    .map(move -> move.question().programme())
                                    .distinct()
                                    .map(programme -> texts.of(context.labels().programme(programme)))
                                    .collect(Collectors.joining(texts.of("simulation.and")))));
        }
    }

    private List<Question> questions(Period year) {
        List<Question> questions = new ArrayList<>();
        for (Indicator indicator : Indicators.load(context.codeLists()).all()) {
            for (String programme : indicator.programmes()) {
                if (context.protocols().programmes().contains(programme)) {
                    questions.add(new Question(indicator, programme, year, Breakdown.COUNTY));
                }
            }
        }
        return questions;
    }

    private List<String> row(Move move) {
        Indicator indicator = move.question().indicator();
        return List.of(
                "  " + indicator.id(),
                texts.of(context.labels().programme(move.question().programme())),
                texts.of(indicator.words().title()),
                text(indicator, move.now()) + " → " + text(indicator, move.would()));
    }

    private String text(Indicator indicator, Figure figure) {
        return switch (indicator.value()) {
            case COUNT -> String.valueOf(figure.numerator());
            case DAYS ->
                figure.days().isEmpty()
                        ? "—"
                        : texts.of(
                                "impact.days",
                                String.valueOf(figure.quantile(0.5)),
                                String.valueOf(figure.denominator()));
            case PERCENT -> share(indicator, figure, "%");
            case PER_10000 -> share(indicator, figure, "‱");
        };
    }

    private static String share(Indicator indicator, Figure figure, String unit) {
        String rate = Rate.of(indicator, figure)
                .map(BigDecimal::toPlainString)
                .map(text -> text + " " + unit)
                .orElse("—");
        return "%s (%d/%d)".formatted(rate, figure.numerator(), figure.denominator());
    }
}
