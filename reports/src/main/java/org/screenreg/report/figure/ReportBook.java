package org.screenreg.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.programme.Area;
import org.screenreg.programme.Label;
import org.screenreg.report.figure.definition.FigureColumn;
import org.screenreg.report.figure.definition.ReportDefinition;
import org.screenreg.report.figure.definition.ReportDefinition.Section;
import org.screenreg.report.figure.definition.ReportDefinition.Shape;

/** A report of a county for some periods: what has to be counted for it, and what was. */
public final class ReportBook {
    private final ReportDefinition definition;
    private final ReportSetting setting;

    /** A report as it is printed. */
    record Printed(
            String language,
            LocalDate asOf,
            String title,
            String place,
            String intro,
            String style,
            List<ReportTable> tables) {
        /** The same with tables no wider than a page. */
        Printed narrow(int most) {
            return with(tables.stream()
                    .flatMap(table -> table.narrow(most).stream())
                    .toList());
        }

        /** The same with other tables. */
        Printed with(List<ReportTable> others) {
            return new Printed(language, asOf, title, place, intro, style, others);
        }
    }

    public ReportBook(ReportDefinition definition, ReportSetting setting) {
        this.definition = definition;
        this.setting = setting;
    }

    ReportDefinition definition() {
        return definition;
    }

    ReportSetting setting() {
        return setting;
    }

    Label county() {
        String name = setting.areas().county().map(Area::name).orElse("");
        return new Label(name, name);
    }

    /** Everything that has to be counted, each once; as of a date, since a period may not be over. */
    public List<Question> questions(LocalDate asOf) {
        Set<Question> questions = new LinkedHashSet<>();
        for (Section section : definition.sections()) {
            for (String programme : programmes()) {
                for (Indicator indicator : shown(section, programme)) {
                    for (Question question : questions(section, indicator, programme)) {
                        questions.add(question);
                        if (section.columns().stream().anyMatch(FigureColumn::looksBack)) {
                            questions.add(Cells.yearBefore(question, asOf));
                        }
                    }
                }
            }
        }
        return List.copyOf(questions);
    }

    private List<Question> questions(Section section, Indicator indicator, String programme) {
        List<Breakdown> by = section.shape() == Shape.INDICATORS ? List.of(Breakdown.COUNTY) : section.by();
        List<Question> questions = new ArrayList<>();
        for (Period period : setting.periods()) {
            by.forEach(part -> questions.add(new Question(indicator, programme, period, part)));
        }
        return questions;
    }

    /** The programmes of the report that the county runs, in their order. */
    List<String> programmes() {
        return setting.protocols().programmes().stream()
                .filter(programme -> definition.programmes().isEmpty()
                        || definition.programmes().contains(programme))
                .toList();
    }

    /** The indicators of a section that are counted for a programme. */
    static List<Indicator> shown(Section section, String programme) {
        return section.indicators().stream()
                .filter(indicator -> indicator.rules().containsKey(programme))
                .toList();
    }

    /** The tables of the report in the words of a language; last those without figures and the balance of everybody. */
    List<ReportTable> tables(Counted counted, FigureWords words) {
        List<ReportTable> tables = new ArrayList<>();
        EmptyTables empty = new EmptyTables(words);
        PartTables parts = new PartTables(setting, counted, words);
        FormTables forms = new FormTables(setting, counted, words);
        PeriodTables periods = new PeriodTables(setting, counted, words);
        IndicatorTables indicators = new IndicatorTables(setting, counted, words);
        for (Section section : definition.sections()) {
            if (section.shape() == Shape.FEEDS) {
                tables.add(indicators.feeds(section));
                continue;
            }
            for (String programme : programmes()) {
                switch (section.shape()) {
                    case PARTS -> tables.addAll(empty.without(parts.of(section, programme)));
                    case PERIODS -> tables.addAll(empty.without(periods.of(section, programme)));
                    case FORM ->
                        tables.addAll(empty.without(
                                forms.of(section, programme).stream().toList()));
                    case INDICATORS ->
                        tables.addAll(empty.without(
                                indicators.of(section, programme).stream().toList()));
                    case FEEDS -> {}
                }
            }
        }
        empty.list().ifPresent(tables::add);
        tables.add(new BalanceTable(counted, words).table());
        return tables;
    }
}
