package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Question;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.ReportTable.DefinitionLine;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.definition.ReportDefinition.Section;

/**
 * Tables as official forms have them: a numbered column for each indicator. The rows are the parts of the last period and
 * the whole, or, where the county is not parted, the periods.
 */
final class FormTables {
    private final ReportSetting setting;
    private final Counted counted;
    private final FigureWords words;
    private final Cells cells;
    private final Parts parts;

    FormTables(ReportSetting setting, Counted counted, FigureWords words) {
        this.setting = setting;
        this.counted = counted;
        this.words = words;
        this.cells = new Cells(counted, words);
        this.parts = new Parts(setting.areas(), words, cells);
    }

    /** The table of a section; none where no indicator of it is counted for the programme. */
    Optional<ReportTable> of(Section section, String programme) {
        List<Indicator> shown = ReportBook.shown(section, programme);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Breakdown by = section.by().get(0);
        boolean parted = by != Breakdown.COUNTY;
        Map<Indicator, List<Question>> asked = new LinkedHashMap<>();
        shown.forEach(indicator -> asked.put(indicator, setting.questions(indicator, programme, by)));
        String title = words.programme(programme) + " · " + words.of(section.title());
        String last = setting.periods().get(setting.periods().size() - 1).text();
        return Optional.of(new ReportTable(
                parted ? words.of(Phrase.CHART_TITLE, title, last) : title,
                definition(shown, programme),
                parted ? words.of(by.label()) : words.of(Phrase.PERIOD),
                groups(section, shown),
                parted ? parts(section, asked, by) : periods(section, asked),
                Optional.empty()));
    }

    /** One column for each indicator, numbered; several columns stand under its name. */
    private List<Group> groups(Section section, List<Indicator> shown) {
        List<String> names = new ArrayList<>();
        for (Indicator indicator : shown) {
            names.add(words.of(
                    Phrase.NUMBERED,
                    names.size() + 1,
                    words.of(indicator.words().title())));
        }
        List<String> headings = words.headings(section);
        return headings.size() == 1
                ? List.of(new Group(headings.get(0), names))
                : names.stream().map(name -> new Group(name, headings)).toList();
    }

    private List<Line> periods(Section section, Map<Indicator, List<Question>> asked) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < setting.periods().size(); i++) {
            int at = i;
            List<Question> row =
                    asked.values().stream().map(questions -> questions.get(at)).toList();
            String name = words.period(setting.periods().get(i), counted.asOf());
            lines.add(new Line(name, values(section, row, Optional.empty()), false));
        }
        return lines;
    }

    private List<Line> parts(Section section, Map<Indicator, List<Question>> asked, Breakdown by) {
        List<Question> lasts = asked.values().stream()
                .map(questions -> questions.get(questions.size() - 1))
                .toList();
        List<Line> lines = new ArrayList<>();
        parts.of(by, lasts)
                .forEach((part, name) -> lines.add(new Line(name, values(section, lasts, Optional.of(part)), false)));
        lines.add(new Line(words.of(Phrase.COUNTY_TOTAL), values(section, lasts, Optional.empty()), true));
        return lines;
    }

    private List<Value> values(Section section, List<Question> questions, Optional<String> part) {
        List<Value> values = new ArrayList<>();
        questions.forEach(
                question -> section.columns().forEach(column -> values.add(cells.value(column, question, part))));
        return values;
    }

    private List<DefinitionLine> definition(List<Indicator> shown, String programme) {
        List<DefinitionLine> lines = new ArrayList<>();
        shown.forEach(indicator -> lines.add(words.inShort(indicator, programme)));
        words.addFoot(lines, programme, setting, counted);
        return lines;
    }
}
