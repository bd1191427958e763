package org.screenreg.report.figure.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Indicators;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.report.figure.definition.ReportDefinition.Csv;
import org.screenreg.report.figure.definition.ReportDefinition.Drawing;
import org.screenreg.report.figure.definition.ReportDefinition.Length;
import org.screenreg.report.figure.definition.ReportDefinition.Section;
import org.screenreg.report.figure.definition.ReportDefinition.Shape;
import org.screenreg.report.figure.definition.ReportDefinition.Span;

/** Reads what a report shows; whatever is missing or unknown is refused with file and line. */
public final class ReportReader {
    private static final int MOST_PERIODS = 60;

    private final Indicators indicators;
    private final CodeList programmes;

    public ReportReader(Indicators indicators, CodeLists codeLists) {
        this.indicators = indicators;
        this.programmes = codeLists.get("programme");
    }

    public ReportDefinition read(Definition file) {
        file.allowOnly(
                Set.of("report", "title", "intro", "programmes", "years", "quarters", "months", "csv", "sections"));
        return new ReportDefinition(
                file.get("report").text(),
                file.get("title").label(),
                file.get("intro").label(),
                file.find("programmes").map(this::programmes).orElse(List.of()),
                span(file),
                file.find("csv").map(csv -> choice(csv, Csv.values())).orElse(Csv.LONG),
                file.get("sections").list().stream().map(this::section).toList());
    }

    /** One of years, quarters and months; this year alone where none is given. */
    private static Span span(Definition file) {
        Span span = new Span(1, Length.YEARS);
        boolean given = false;
        for (Length length : Length.values()) {
            Optional<Definition> count = file.find(word(length));
            if (count.isPresent()) {
                Definition number = count.get();
                if (given || number.wholeNumber() < 1 || number.wholeNumber() > MOST_PERIODS) {
                    throw number.wrong(Flaw.SPAN_WRONG, MOST_PERIODS);
                }
                span = new Span(number.wholeNumber(), length);
                given = true;
            }
        }
        return span;
    }

    private List<String> programmes(Definition list) {
        for (Definition one : list.list()) {
            if (programmes.codes().stream().noneMatch(code -> code.code().equals(one.text()))) {
                throw one.wrong(Flaw.PROGRAMME_UNKNOWN, one.text());
            }
        }
        return list.texts();
    }

    private Section section(Definition one) {
        one.allowOnly(Set.of("title", "rows", "indicators", "by", "columns", "chart", "losses"));
        List<Breakdown> by = choices(one.find("by"), Breakdown.values());
        Definition list = one.get("indicators");
        List<Indicator> shown = new ArrayList<>();
        list.allowEachOnce();
        list.list().forEach(id -> shown.add(indicator(id, by)));
        Section section = new Section(
                one.get("title").label(),
                choice(one.get("rows"), Shape.values()),
                shown,
                by.isEmpty() ? List.of(Breakdown.COUNTY) : by,
                choices(Optional.of(one.get("columns")), FigureColumn.values()),
                one.find("chart").map(chart -> choice(chart, Drawing.values())).orElse(Drawing.NONE),
                losses(one, shown));
        if (section.shape() == Shape.FEEDS) {
            list.list().forEach(id -> requireFeed(id, indicators.get(id.text())));
        }
        one.find("chart").ifPresent(chart -> requireFit(section, chart));
        return section;
    }

    /** Only what the register cannot count is listed by what it needs. */
    private static void requireFeed(Definition id, Indicator indicator) {
        if (indicator.programmes().stream()
                .anyMatch(programme -> indicator.needs(programme).isEmpty())) {
            throw id.wrong(Flaw.NOT_A_FEED, id.text());
        }
    }

    /** The steps of a cascade whose shortfall is a loss; they must be steps of the section. */
    private static List<String> losses(Definition one, List<Indicator> shown) {
        List<String> steps = shown.stream().map(Indicator::id).toList();
        one.find("losses").ifPresent(list -> list.list().forEach(id -> {
            if (!steps.contains(id.text())) {
                throw id.wrong(Flaw.VALUE_NOT_ALLOWED, id.text(), steps);
            }
        }));
        return one.texts("losses");
    }

    /** Refuses a chart that cannot be drawn of such a table. */
    private static void requireFit(Section section, Definition chart) {
        String needs =
                switch (section.drawing()) {
                    case NONE, TREND -> "";
                    case BARS, HEAT -> section.shape() == Shape.PARTS ? "" : "rows: parts";
                    case STEPS, CASCADE -> section.shape() == Shape.INDICATORS ? "" : "rows: indicators";
                    case RUN -> section.shape() == Shape.PERIODS ? "" : "rows: periods";
                    case FUNNEL ->
                        section.shape() != Shape.PARTS
                                ? "rows: parts"
                                : section.indicators().stream().allMatch(ReportReader::isShare) ? "" : "value: percent";
                    case PYRAMID ->
                        section.shape() == Shape.PARTS && section.by().equals(List.of(Breakdown.AGE_SEX))
                                ? ""
                                : "rows: parts, by: [age-sex]";
                };
        if (!needs.isEmpty()) {
            throw chart.wrong(Flaw.CHART_NEEDS, chart.text(), needs);
        }
    }

    private static boolean isShare(Indicator indicator) {
        return indicator.value() == Indicator.Value.PERCENT || indicator.value() == Indicator.Value.PER_10000;
    }

    private Indicator indicator(Definition id, List<Breakdown> by) {
        Indicator indicator = indicators.find(id.text()).orElseThrow(() -> id.wrong(Flaw.INDICATOR_UNKNOWN, id.text()));
        boolean counted = indicator.programmes().stream()
                .anyMatch(programme -> indicator.needs(programme).isEmpty());
        for (Breakdown part : by) {
            if (counted && !indicator.by().contains(part)) {
                throw id.wrong(
                        Flaw.NOT_SHOWN_BY,
                        id.text(),
                        part.code(),
                        indicator.by().stream().map(Breakdown::code).toList());
            }
        }
        return indicator;
    }

    private static <E extends Enum<E>> List<E> choices(Optional<Definition> list, E[] values) {
        List<E> chosen = new ArrayList<>();
        list.ifPresent(texts -> {
            texts.allowEachOnce();
            texts.list().forEach(text -> chosen.add(choice(text, values)));
        });
        return chosen;
    }

    private static <E extends Enum<E>> E choice(Definition text, E[] values) {
        return Stream.of(values)
                .filter(value -> word(value).equals(text.text()))
                .findFirst()
                .orElseThrow(() -> text.wrong(
                        Flaw.VALUE_NOT_ALLOWED,
                        text.text(),
                        Stream.of(values).map(ReportReader::word).toList()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
