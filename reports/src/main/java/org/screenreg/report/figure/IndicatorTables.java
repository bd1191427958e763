package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.protocol.Protocol;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.Chart.Parted;
import org.screenreg.report.figure.ReportDefinition.Drawing;
import org.screenreg.report.figure.ReportDefinition.Section;
import org.screenreg.report.figure.ReportTable.DefinitionLine;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.Suppression.Mask;

/** Tables of one programme: a row for each of its indicators, counted over the whole county. */
final class IndicatorTables {
    private final ReportSetting setting;
    private final Counted counted;
    private final FigureWords words;

    IndicatorTables(ReportSetting setting, Counted counted, FigureWords words) {
        this.setting = setting;
        this.counted = counted;
        this.words = words;
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
                groups(section),
                lines,
                section.drawing() == Drawing.STEPS ? Optional.of(chart(title, shown, programme)) : Optional.empty()));
    }

    private List<DefinitionLine> definition(List<Indicator> shown, String programme) {
        Protocol protocol = setting.protocols().inForce(programme, counted.asOf());
        List<DefinitionLine> lines = new ArrayList<>();
        shown.forEach(indicator -> lines.add(words.inShort(indicator, programme)));
        lines.add(words.line(Phrase.TARGET, words.of(protocol.target().inWords())));
        lines.add(words.line(
                Phrase.DENOMINATOR_KIND, words.of(counted.denominator().label())));
        lines.add(words.line(
                Phrase.PROTOCOL,
                words.programme(programme) + " " + words.of(protocol.versionInWords()) + "　"
                        + words.of(Phrase.AS_OF, counted.asOf())));
        words.addNote(lines);
        return lines;
    }

    private List<Group> groups(Section section) {
        List<String> columns = section.columns().stream()
                .map(column -> words.of(column.heading()))
                .toList();
        return setting.periods().stream()
                .map(period -> new Group(period.text(), columns))
                .toList();
    }

    private Line line(Section section, Indicator indicator, String programme) {
        List<Value> values = new ArrayList<>();
        for (Period period : setting.periods()) {
            Question question = question(indicator, programme, period);
            Figure figure = counted.of(question).total();
            Mask mask = mask(figure);
            section.columns().forEach(column -> values.add(words.value(column, question, figure, mask)));
        }
        return new Line(indicator.id() + " " + words.of(indicator.words().title()), values, false);
    }

    /** A row tells apart those who count, those with a reason and the rest, so none of the three may be small. */
    private Mask mask(Figure figure) {
        Mask mask = words.suppression().of(figure);
        return mask == Mask.SHOWN && !words.suppression().allows(figure) ? Mask.PROTECTING : mask;
    }

    private static Question question(Indicator indicator, String programme, Period period) {
        return new Question(indicator, programme, period, Breakdown.COUNTY);
    }

    private Chart chart(String title, List<Indicator> shown, String programme) {
        Period last = setting.periods().get(setting.periods().size() - 1);
        List<Parted> steps = new ArrayList<>();
        for (Indicator indicator : shown) {
            Figure figure = counted.of(question(indicator, programme, last)).total();
            if (mask(figure) != Mask.SHOWN) {
                steps.add(new Parted(words.of(indicator.words().title()), Value.HIDDEN, "", 0, 0, 0));
                continue;
            }
            steps.add(new Parted(
                    words.of(indicator.words().title()),
                    Value.rate(Rate.of(indicator, figure)).text(),
                    "%,d · %,d · %,d".formatted(figure.numerator(), figure.documented(), figure.unrecorded()),
                    figure.numerator(),
                    figure.documented(),
                    figure.unrecorded()));
        }
        return Chart.steps(words.of(Phrase.CHART_TITLE, title, last.text()), words.of(Phrase.STEPS_CAPTION), steps);
    }
}
