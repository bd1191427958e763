package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.PartCharts.Drawn;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.chart.Chart;
import org.screenreg.report.figure.chart.Reading;
import org.screenreg.report.figure.chart.RunPlot;
import org.screenreg.report.figure.definition.ReportDefinition.Drawing;
import org.screenreg.report.figure.definition.ReportDefinition.Section;

/** Tables of one indicator of one programme over time: a row for each period, and columns for each part. */
final class PeriodTables {
    private final ReportSetting setting;
    private final Counted counted;
    private final FigureWords words;
    private final Cells cells;
    private final Parts parts;

    PeriodTables(ReportSetting setting, Counted counted, FigureWords words) {
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
        String title = words.title(last);
        Map<Optional<String>, String> columns = new LinkedHashMap<>();
        Map<String, String> named = parts.of(last.by(), questions);
        if (last.by() != Breakdown.COUNTY) {
            named.forEach((part, name) -> columns.put(Optional.of(part), name));
        }
        columns.put(Optional.empty(), words.of(Phrase.COUNTY_TOTAL));
        List<String> headings = words.headings(section);
        return new ReportTable(
                title,
                words.definition(last, setting, counted),
                words.of(Phrase.PERIOD),
                columns.values().stream().map(name -> new Group(name, headings)).toList(),
                questions.stream()
                        .map(question -> line(section, question, columns))
                        .toList(),
                chart(section.drawing(), new Drawn(title, questions, named)));
    }

    private Line line(Section section, Question question, Map<Optional<String>, String> columns) {
        List<Value> values = new ArrayList<>();
        columns.keySet()
                .forEach(part -> section.columns().forEach(column -> values.add(cells.value(column, question, part))));
        return new Line(words.period(question.period(), counted.asOf()), values, false);
    }

    private Optional<Chart> chart(Drawing drawing, Drawn drawn) {
        if (drawing != Drawing.RUN) {
            return new PartCharts(words, cells).of(drawing, drawn);
        }
        List<Reading> readings = drawn.questions().stream()
                .map(question -> cells.reading(question, Optional.empty()))
                .toList();
        List<String> periods = drawn.questions().stream()
                .map(Question::period)
                .map(Period::text)
                .toList();
        return Optional.of(new RunPlot(
                        words.wording(),
                        periods,
                        Cells.measure(drawn.questions().get(0).indicator()))
                .of(drawn.title(), readings));
    }
}
