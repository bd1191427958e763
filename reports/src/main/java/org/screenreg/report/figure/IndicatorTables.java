package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.ReportTable.DefinitionLine;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.cell.Rate;
import org.screenreg.report.figure.cell.Suppression.Mask;
import org.screenreg.report.figure.chart.Bars;
import org.screenreg.report.figure.chart.Bars.Parted;
import org.screenreg.report.figure.chart.Chart;
import org.screenreg.report.figure.chart.TrendPlot;
import org.screenreg.report.figure.definition.ReportDefinition.Section;

/** Tables of one programme: a row for each of its indicators, counted over the whole county. */
final class IndicatorTables {
    private final ReportSetting setting;
    private final Counted counted;
    private final FigureWords words;
    private final Cells cells;

    IndicatorTables(ReportSetting setting, Counted counted, FigureWords words) {
        this.setting = setting;
        this.counted = counted;
        this.words = words;
        this.cells = new Cells(counted, words);
    }

    /** The table of a section; none where no indicator of it is counted for the programme. */
    Optional<ReportTable> of(Section section, String programme) {
        List<Indicator> shown = ReportBook.shown(section, programme);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String title = words.programme(programme) + " · " + words.of(section.title());
        List<Line> lines = shown.stream()
                .map(indicator -> line(section, indicator, programme))
                .toList();
        return Optional.of(new ReportTable(
                title,
                definition(shown, programme),
                words.of(Phrase.INDICATOR),
                words.groups(section, setting.periods()),
                lines,
                chart(section, title, shown, programme)));
    }

    /** The figures the register cannot count, each once for all programmes, and whose data it would take. */
    ReportTable feeds(Section section) {
        return new ReportTable(
                words.of(section.title()),
                section.indicators().stream()
                        .map(indicator -> new DefinitionLine(
                                indicator.id(), words.of(indicator.words().source()), ""))
                        .toList(),
                words.of(Phrase.INDICATOR),
                List.of(new Group(
                        words.of(Phrase.NOT_AVAILABLE),
                        List.of(words.of(Phrase.FIGURE), words.of(Phrase.DATA_NEEDED)))),
                section.indicators().stream().map(this::feed).toList(),
                Optional.empty());
    }

    private Line feed(Indicator indicator) {
        String needs =
                indicator.needs(indicator.programmes().get(0)).map(words::of).orElse("");
        return new Line(
                indicator.id() + " " + words.of(indicator.words().title()),
                List.of(Value.text(words.of(Phrase.NOT_AVAILABLE)), Value.text(needs)),
                false);
    }

    private List<DefinitionLine> definition(List<Indicator> shown, String programme) {
        List<DefinitionLine> lines = new ArrayList<>();
        shown.forEach(indicator -> lines.add(words.inShort(indicator, programme)));
        words.addFoot(lines, programme, setting, counted);
        return lines;
    }

    private Line line(Section section, Indicator indicator, String programme) {
        List<Value> values = new ArrayList<>();
        for (Period period : setting.periods()) {
            Question question = question(indicator, programme, period);
            Figure figure = counted.of(question).total();
            Mask mask = cells.rowMask(figure);
            section.columns().forEach(column -> values.add(cells.value(column, question, Optional.empty(), mask)));
        }
        return new Line(indicator.id() + " " + words.of(indicator.words().title()), values, false);
    }

    private static Question question(Indicator indicator, String programme, Period period) {
        return new Question(indicator, programme, period, Breakdown.COUNTY);
    }

    private Optional<Chart> chart(Section section, String title, List<Indicator> shown, String programme) {
        return switch (section.drawing()) {
            case STEPS -> Optional.of(steps(title, shown, programme));
            case CASCADE -> Optional.of(cascade(section, title, shown, programme));
            case TREND -> Optional.of(trend(title, shown, programme));
            case NONE, BARS, HEAT, RUN, FUNNEL, PYRAMID -> Optional.empty();
        };
    }

    private Period last() {
        return setting.periods().get(setting.periods().size() - 1);
    }

    private Chart steps(String title, List<Indicator> shown, String programme) {
        List<Parted> steps = new ArrayList<>();
        for (Indicator indicator : shown) {
            Figure figure = counted.of(question(indicator, programme, last())).total();
            String name = words.of(indicator.words().title());
            steps.add(
                    cells.rowMask(figure) != Mask.SHOWN
                            ? new Parted(name, Value.HIDDEN, "", 0, 0, 0)
                            : new Parted(
                                    name,
                                    Value.rate(Rate.of(indicator, figure)).text(),
                                    "%,d · %,d · %,d"
                                            .formatted(figure.numerator(), figure.documented(), figure.unrecorded()),
                                    figure.numerator(),
                                    figure.documented(),
                                    figure.unrecorded()));
        }
        return Bars.steps(
                words.of(Phrase.CHART_TITLE, title, last().text()),
                words.of(Phrase.STEPS_CAPTION),
                steps,
                steps.stream()
                        .filter(step -> step.unrecorded() > 0)
                        .max(Comparator.comparingLong(Parted::unrecorded))
                        .map(step -> words.of(Phrase.STEPS_MOST, step.name(), step.unrecorded()))
                        .orElse(""));
    }

    /** How many reached each step, the steps in the order of the section. */
    private Chart cascade(Section section, String title, List<Indicator> shown, String programme) {
        List<Bars.Reached> steps = shown.stream()
                .map(indicator -> {
                    Question question = question(indicator, programme, last());
                    Figure figure = counted.of(question).total();
                    boolean hidden = cells.rowMask(figure) != Mask.SHOWN;
                    return new Bars.Reached(
                            words.of(indicator.words().title()),
                            hidden ? Optional.<Long>empty() : Optional.of(figure.numerator()),
                            section.losses().contains(indicator.id()));
                })
                .toList();
        return Bars.cascade(words.wording(), words.of(Phrase.CHART_TITLE, title, last().text()), steps);
    }

    private Chart trend(String title, List<Indicator> shown, String programme) {
        List<TrendPlot.Line> lines = shown.stream()
                .filter(indicator -> indicator.needs(programme).isEmpty())
                .map(indicator -> new TrendPlot.Line(
                        words.of(indicator.words().title()),
                        setting.questions(indicator, programme, Breakdown.COUNTY).stream()
                                .map(question -> cells.reading(question, Optional.empty()))
                                .toList(),
                        false))
                .toList();
        return new TrendPlot(
                        words.wording(),
                        setting.periods().stream().map(Period::text).toList(),
                        Cells.measure(shown.get(0)))
                .of(title, lines);
    }
}
