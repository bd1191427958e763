package org.screenreg.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Figures;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.programme.Area;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.Chart.Share;
import org.screenreg.report.figure.ReportDefinition.Drawing;
import org.screenreg.report.figure.ReportDefinition.Section;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.Suppression.Mask;

/** Tables of one indicator of one programme: a row for each part of the county, the whole last. */
final class PartTables {
    private final ReportSetting setting;
    private final Counted counted;
    private final FigureWords words;

    PartTables(ReportSetting setting, Counted counted, FigureWords words) {
        this.setting = setting;
        this.counted = counted;
        this.words = words;
    }

    List<ReportTable> of(Section section, String programme) {
        List<ReportTable> tables = new ArrayList<>();
        for (Indicator indicator : ReportBook.shown(section, programme)) {
            for (Breakdown by : section.by()) {
                if (counted.answers(
                        new Question(indicator, programme, setting.periods().get(0), by))) {
                    tables.add(table(section, indicator, programme, by));
                }
            }
        }
        return tables;
    }

    private ReportTable table(Section section, Indicator indicator, String programme, Breakdown by) {
        String title =
                words.programme(programme) + " · " + words.of(indicator.words().title());
        List<Question> questions = setting.periods().stream()
                .map(period -> new Question(indicator, programme, period, by))
                .toList();
        Map<String, String> parts = parts(by, questions);
        List<Line> lines = new ArrayList<>();
        parts.forEach((part, name) -> lines.add(line(section, questions, name, Optional.of(part))));
        if (by != Breakdown.COUNTY) {
            lines.add(line(section, questions, words.of(Phrase.COUNTY_TOTAL), Optional.empty()));
        }
        return new ReportTable(
                title,
                words.definition(indicator, programme, setting.protocols().inForce(programme, counted.asOf()), counted),
                words.of(by.label()),
                groups(section),
                section.drawing() == Drawing.HEAT ? Heat.over(lines) : lines,
                section.drawing() == Drawing.BARS ? Optional.of(chart(title, questions, parts)) : Optional.empty());
    }

    private List<Group> groups(Section section) {
        List<String> columns = section.columns().stream()
                .map(column -> words.of(column.heading()))
                .toList();
        return setting.periods().stream()
                .map(period -> new Group(period.text(), columns))
                .toList();
    }

    private Line line(Section section, List<Question> questions, String name, Optional<String> part) {
        List<Value> values = new ArrayList<>();
        for (Question question : questions) {
            Figure figure = figure(question, part);
            Mask mask = mask(question, part);
            section.columns().forEach(column -> values.add(words.value(column, question, figure, mask)));
        }
        return new Line(name, values, part.isEmpty());
    }

    private Mask mask(Question question, Optional<String> part) {
        Figures figures = counted.of(question);
        Suppression suppression = words.suppression();
        return part.map(one -> suppression.of(figures.parts()).getOrDefault(one, Mask.SHOWN))
                .orElseGet(() -> suppression.of(figures.total()));
    }

    private Figure figure(Question question, Optional<String> part) {
        Figures figures = counted.of(question);
        return part.map(figures::part).orElseGet(figures::total);
    }

    /** The parts and their names: every township there is, and of the others those with a figure. */
    private Map<String, String> parts(Breakdown by, List<Question> questions) {
        Set<String> found = new LinkedHashSet<>();
        if (by == Breakdown.TOWNSHIP) {
            setting.areas().ofKind("township").forEach(area -> found.add(area.code()));
        } else if (by == Breakdown.VILLAGE) {
            setting.areas().ofKind("village").forEach(area -> found.add(area.code()));
        }
        questions.forEach(question -> found.addAll(counted.of(question).parts().keySet()));
        boolean unknown = found.remove("");
        Map<String, String> parts = new LinkedHashMap<>();
        found.stream().sorted().forEach(part -> parts.put(part, name(by, part)));
        if (unknown) {
            parts.put("", name(by, ""));
        }
        return parts;
    }

    private String name(Breakdown by, String part) {
        return switch (by) {
            case COUNTY -> words.of(Phrase.COUNTY_TOTAL);
            case TOWNSHIP ->
                part.isEmpty()
                        ? words.of(Phrase.TOWNSHIP_UNKNOWN)
                        : setting.areas().name(part);
            case VILLAGE -> part.isEmpty() ? words.of(Phrase.VILLAGE_UNKNOWN) : village(part);
            case AGE, SEX -> words.of(Breakdown.words(by, part));
        };
    }

    private String village(String code) {
        return setting.areas()
                        .get(code)
                        .map(Area::parent)
                        .map(parent -> setting.areas().name(parent) + " ")
                        .orElse("")
                + setting.areas().name(code);
    }

    private Chart chart(String title, List<Question> questions, Map<String, String> parts) {
        Question last = questions.get(questions.size() - 1);
        Period period = last.period();
        List<Share> shares = new ArrayList<>();
        parts.forEach((part, name) -> shares.add(share(
                name,
                last,
                mask(last, Optional.of(part)) == Mask.SHOWN
                        ? Optional.of(figure(last, Optional.of(part)))
                        : Optional.empty())));
        Figure whole = figure(last, Optional.empty());
        Optional<BigDecimal> county =
                mask(last, Optional.empty()) == Mask.SHOWN ? Rate.of(last.indicator(), whole) : Optional.empty();
        return Chart.ranked(
                words.of(Phrase.CHART_TITLE, title, period.text()),
                words.of(Phrase.CHART_CAPTION, Value.rate(county).text()),
                shares,
                county);
    }

    /** The bar of a part; none where its figure is hidden. */
    private static Share share(String name, Question question, Optional<Figure> shown) {
        if (shown.isEmpty()) {
            return new Share(name, Optional.empty(), Value.HIDDEN, "", Optional.empty());
        }
        Figure figure = shown.get();
        var rate = Rate.of(question.indicator(), figure);
        return new Share(
                name,
                rate,
                Value.rate(rate).text(),
                "%,d / %,d".formatted(figure.numerator(), figure.denominator()),
                Rate.limits(question.indicator(), figure));
    }
}
