package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Question;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.PartCharts.Drawn;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.definition.ReportDefinition.Drawing;
import org.screenreg.report.figure.definition.ReportDefinition.Section;

/** Tables of one indicator of one programme: a row for each part of the county, the whole last. */
final class PartTables {
    private final ReportSetting setting;
    private final Counted counted;
    private final FigureWords words;
    private final Cells cells;
    private final Parts parts;

    PartTables(ReportSetting setting, Counted counted, FigureWords words) {
        this.setting = setting;
        this.counted = counted;
        this.words = words;
        this.cells = new Cells(counted, words);
        this.parts = new Parts(setting.areas(), words, cells);
    }

    List<ReportTable> of(Section section, String programme) {
        return parts.questions(section, programme, setting, counted)
                .map(questions -> table(section, questions))
                .toList();
    }

    private ReportTable table(Section section, List<Question> questions) {
        Question last = questions.get(questions.size() - 1);
        Map<String, String> named = parts.of(last.by(), questions);
        List<Line> lines = new ArrayList<>();
        named.forEach((part, name) -> lines.add(line(section, questions, name, Optional.of(part))));
        if (last.by() != Breakdown.COUNTY) {
            lines.add(line(section, questions, words.of(Phrase.COUNTY_TOTAL), Optional.empty()));
        }
        return new ReportTable(
                words.title(last),
                words.definition(last, setting, counted),
                words.of(last.by().label()),
                words.groups(section, setting.periods()),
                section.drawing() == Drawing.HEAT ? Heat.over(lines) : lines,
                new PartCharts(words, cells).of(section.drawing(), new Drawn(words.title(last), questions, named)));
    }

    private Line line(Section section, List<Question> questions, String name, Optional<String> part) {
        List<Value> values = new ArrayList<>();
        for (Question question : questions) {
            section.columns().forEach(column -> values.add(cells.value(column, question, part)));
        }
        return new Line(name, values, part.isEmpty());
    }
}
