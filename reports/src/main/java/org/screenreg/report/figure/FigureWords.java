package org.screenreg.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Goal;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.figure.ReportTable.DefinitionLine;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.cell.Rate;
import org.screenreg.report.figure.cell.Suppression;
import org.screenreg.report.figure.cell.Suppression.Mask;
import org.screenreg.report.figure.definition.FigureColumn;
import org.screenreg.report.figure.definition.ReportDefinition.Section;

/** Puts figures, their definitions and their names into the words of one language. */
final class FigureWords {
    private final Wording wording;
    private final Suppression suppression;
    private final CodeList programmes;
    private final CodeList states;
    private final CodeList steps;

    FigureWords(Wording wording, ReportSetting setting) {
        this.wording = wording;
        this.suppression = setting.suppression();
        this.programmes = setting.codeLists().get("programme");
        this.states = setting.codeLists().get("state");
        this.steps = setting.codeLists().get("step");
    }

    Wording wording() {
        return wording;
    }

    Suppression suppression() {
        return suppression;
    }

    String of(Label label) {
        return wording.of(label);
    }

    String of(Phrase phrase, Object... values) {
        return wording.of(phrase, values);
    }

    String programme(String code) {
        return of(programmes.label(code));
    }

    String state(String code) {
        return of(states.label(code));
    }

    /** A step and the tier whose task it is. */
    String task(String tier, String step) {
        return of(CareTier.parse(tier).label()) + " · " + of(steps.label(step));
    }

    List<String> stateCodes() {
        return states.codes().stream().map(code -> code.code()).toList();
    }

    /** What a column shows of a figure that may have to be hidden; one whose data the register lacks says so. */
    Value value(FigureColumn column, Question question, Figure figure, Mask mask) {
        Indicator indicator = question.indicator();
        if (indicator.needs(question.programme()).isPresent()) {
            return Value.text(column == FigureColumn.RATE ? of(Phrase.NOT_AVAILABLE) : Value.NONE);
        }
        return mask == Mask.SHOWN || column == FigureColumn.GOAL
                ? shown(column, question, figure)
                : hidden(column, figure, mask);
    }

    /** A hidden count says that it is small, or nothing; a denominator is shown where it is not small itself. */
    private Value hidden(FigureColumn column, Figure figure, Mask mask) {
        boolean small = figure.denominator() > 0 && figure.denominator() < suppression.below();
        if (column == FigureColumn.DENOMINATOR && !small) {
            return Value.count(figure.denominator());
        }
        boolean says = mask == Mask.SMALL && (column == FigureColumn.NUMERATOR || column == FigureColumn.DENOMINATOR);
        return Value.text(says ? "<" + suppression.below() : Value.HIDDEN);
    }

    private Value shown(FigureColumn column, Question question, Figure figure) {
        Indicator indicator = question.indicator();
        return switch (column) {
            case NUMERATOR -> Value.count(figure.numerator());
            case DENOMINATOR -> Value.count(figure.denominator());
            case DOCUMENTED -> Value.count(figure.documented());
            case UNRECORDED -> Value.count(figure.unrecorded());
            case RATE -> Value.rate(Rate.of(indicator, figure));
            case MEDIAN -> days(figure, 0.5);
            case P90 -> days(figure, 0.9);
            case BEFORE, CHANGE, SHARE -> throw new IllegalArgumentException(column + " needs another figure");
            case GOAL ->
                Value.text(
                        indicator.goal(question.programme()).map(this::inShort).orElse(""));
        };
    }

    /** A goal as a cell has room for it, such as {@code ≥ 50 % (2025)}. */
    private String inShort(Goal goal) {
        String least = of(new Goal(goal.least(), "", goal.source()).inWords());
        return goal.by().isEmpty() ? least : least + " (" + goal.by() + ")";
    }

    private static Value days(Figure figure, double share) {
        return figure.days().isEmpty() ? Value.text(Value.NONE) : Value.count(figure.quantile(share));
    }

    /** What a table of one indicator is called. */
    String title(Question question) {
        return programme(question.programme()) + " · "
                + of(question.indicator().words().title());
    }

    /** A period, and whether it is still going on. */
    String period(Period period, LocalDate asOf) {
        return period.end().isAfter(asOf) ? of(Phrase.TO_DATE, period.text()) : period.text();
    }

    List<String> headings(Section section) {
        return section.columns().stream().map(column -> of(column.heading())).toList();
    }

    /** The columns of a section under each period. */
    List<Group> groups(Section section, List<Period> periods) {
        List<String> headings = headings(section);
        return periods.stream()
                .map(period -> new Group(period.text(), headings))
                .toList();
    }

    /** Everything needed to read the figures of one indicator. */
    List<DefinitionLine> definition(Question question, ReportSetting setting, Counted counted) {
        Indicator indicator = question.indicator();
        String programme = question.programme();
        Protocol protocol = setting.protocols().inForce(programme, counted.asOf());
        Indicator.Words said = indicator.words();
        List<DefinitionLine> lines = new ArrayList<>(List.of(
                line(Phrase.DEFINITION, indicator.id() + " " + of(said.sentence()), indicator),
                line(Phrase.NUMERATOR, of(said.numerator()), indicator),
                line(Phrase.DENOMINATOR, of(said.denominator()), indicator),
                line(Phrase.EXCLUDES, of(said.excludes()), indicator),
                line(
                        Phrase.COUNTED,
                        of(indicator.unit().label()) + " · "
                                + of(indicator.kind().label()),
                        indicator),
                line(Phrase.TARGET, of(protocol.target().inWords())),
                line(Phrase.DENOMINATOR_KIND, of(counted.denominator().label())),
                line(Phrase.SOURCE, of(said.source()) + " [" + indicator.tag() + "]", indicator),
                line(
                        Phrase.PROTOCOL,
                        programme(programme) + " " + of(protocol.versionInWords()) + "　"
                                + of(Phrase.AS_OF, counted.asOf()))));
        indicator
                .goal(programme)
                .ifPresent(goal -> lines.add(line(Phrase.GOAL, of(goal.inWords()) + " · " + of(goal.source()))));
        addNote(lines);
        return lines;
    }

    /** What holds of every figure of a programme: whom it is for, whence the denominator, which protocol and date. */
    void addFoot(List<DefinitionLine> lines, String programme, ReportSetting setting, Counted counted) {
        Protocol protocol = setting.protocols().inForce(programme, counted.asOf());
        lines.add(line(Phrase.TARGET, of(protocol.target().inWords())));
        lines.add(line(Phrase.DENOMINATOR_KIND, of(counted.denominator().label())));
        lines.add(line(
                Phrase.PROTOCOL,
                programme(programme) + " " + of(protocol.versionInWords()) + "　" + of(Phrase.AS_OF, counted.asOf())));
        addNote(lines);
    }

    /** Says what is hidden, where anything may be. */
    void addNote(List<DefinitionLine> lines) {
        if (suppression.hides()) {
            lines.add(line(Phrase.NOTE, of(Phrase.SUPPRESSED, suppression.below())));
        }
    }

    /** The same on one line, for tables of many indicators. */
    DefinitionLine inShort(Indicator indicator, String programme) {
        Indicator.Words said = indicator.words();
        String needs = indicator
                .needs(programme)
                .map(label -> of(Phrase.NEEDS, of(label)))
                .orElse("");
        return new DefinitionLine(
                indicator.id() + " " + of(said.title()),
                of(
                                Phrase.IN_SHORT,
                                of(said.sentence()),
                                of(said.numerator()),
                                of(said.denominator()),
                                of(said.excludes()),
                                of(indicator.unit().label()),
                                of(said.source()) + " [" + indicator.tag() + "]")
                        + needs,
                indicator.id());
    }

    DefinitionLine line(Phrase name, String text) {
        return new DefinitionLine(of(name), text, "");
    }

    private DefinitionLine line(Phrase name, String text, Indicator about) {
        return new DefinitionLine(of(name), text, about.id());
    }
}
