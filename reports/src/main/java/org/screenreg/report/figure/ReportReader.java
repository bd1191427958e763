package org.screenreg.report.figure;

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
import org.screenreg.report.figure.ReportDefinition.Drawing;
import org.screenreg.report.figure.ReportDefinition.Section;
import org.screenreg.report.figure.ReportDefinition.Shape;

/** Reads what a report shows; whatever is missing or unknown is refused with file and line. */
public final class ReportReader {
    private final Indicators indicators;
    private final CodeList programmes;

    public ReportReader(Indicators indicators, CodeLists codeLists) {
        this.indicators = indicators;
        this.programmes = codeLists.get("programme");
    }

    public ReportDefinition read(Definition file) {
        file.allowOnly(Set.of("report", "title", "intro", "programmes", "years", "sections"));
        return new ReportDefinition(
                file.get("report").text(),
                file.get("title").label(),
                file.get("intro").label(),
                file.find("programmes").map(this::programmes).orElse(List.of()),
                file.find("years").map(Definition::wholeNumber).orElse(1),
                file.get("sections").list().stream().map(this::section).toList());
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
        one.allowOnly(Set.of("title", "rows", "indicators", "by", "columns", "chart"));
        List<Breakdown> by = choices(one.find("by"), Breakdown.values());
        Definition list = one.get("indicators");
        List<Indicator> shown = new ArrayList<>();
        list.allowEachOnce();
        list.list().forEach(id -> shown.add(indicator(id, by)));
        return new Section(
                one.get("title").label(),
                choice(one.get("rows"), Shape.values()),
                shown,
                by,
                choices(Optional.of(one.get("columns")), FigureColumn.values()),
                one.find("chart").map(chart -> choice(chart, Drawing.values())).orElse(Drawing.NONE));
    }

    private Indicator indicator(Definition id, List<Breakdown> by) {
        Indicator indicator = indicators.find(id.text()).orElseThrow(() -> id.wrong(Flaw.INDICATOR_UNKNOWN, id.text()));
        for (Breakdown part : by) {
            if (!indicator.by().contains(part)) {
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
        return value.name().toLowerCase(Locale.ROOT);
    }
}
