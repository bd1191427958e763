package org.screenreg.report.figure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.screenreg.indicator.Balance;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Figures;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.report.figure.cell.Rate;
import org.screenreg.report.figure.cell.Suppression;
import org.screenreg.report.figure.cell.Suppression.Mask;
import org.screenreg.report.figure.definition.FigureColumn;
import org.screenreg.report.figure.definition.ReportDefinition;
import org.screenreg.report.figure.definition.ReportDefinition.Section;
import org.screenreg.report.sheet.Guard;

/**
 * Writes a report as csv (RFC 4180), one figure per row. The row of the whole county says {@code county}; {@code rate} is
 * empty where the denominator is zero or the data are not available; the rows {@code balance} say where everybody stands.
 * The columns and their names never change.
 */
final class FigureCsv {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "title",
            "programme",
            "programme_label",
            "protocol",
            "unit",
            "denominator_kind",
            "as_of",
            "period",
            "by",
            "part",
            "numerator",
            "documented",
            "denominator",
            "rate",
            "median",
            "p90");

    private static final Figure HIDDEN = new Figure(0, 0, 0, new TreeMap<>());

    private final FigureWords words;

    FigureCsv(FigureWords words) {
        this.words = words;
    }

    void write(ReportBook report, Counted counted, Writer out) throws IOException {
        if (report.definition().csv() == ReportDefinition.Csv.WIDE) {
            writeWide(report, counted, out);
        } else {
            writeLong(report, counted, out);
        }
    }

    /** A row for each programme, period and part; of each figure its numerator and its denominator. */
    private void writeWide(ReportBook report, Counted counted, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        Cells cells = new Cells(counted, words);
        for (Section section : report.definition().sections()) {
            List<String> columns = new ArrayList<>(List.of("programme", "as_of", "period", "by", "part"));
            section.indicators().forEach(one -> columns.addAll(List.of(one.id(), one.id() + "/of")));
            csv.writeRecord(columns);
            Breakdown by = section.by().get(0);
            for (String programme : report.programmes()) {
                for (Period period : report.setting().periods()) {
                    List<Question> row = section.indicators().stream()
                            .map(one -> new Question(one, programme, period, by))
                            .toList();
                    SortedSet<String> parts = new TreeSet<>();
                    row.forEach(question -> parts.addAll(cells.parts(question).keySet()));
                    parts.forEach(part -> csv.writeRecord(wide(row, Optional.of(part), cells, counted)));
                    csv.writeRecord(wide(row, Optional.empty(), cells, counted));
                }
            }
        }
        csv.flush();
    }

    private List<String> wide(List<Question> row, Optional<String> part, Cells cells, Counted counted) {
        Question first = row.get(0);
        List<String> cellsOfRow = new ArrayList<>(List.of(
                first.programme(),
                counted.asOf().toString(),
                first.period().text(),
                part.isPresent() ? first.by().code() : "county",
                part.orElse("")));
        for (Question question : row) {
            for (FigureColumn column : List.of(FigureColumn.NUMERATOR, FigureColumn.DENOMINATOR)) {
                boolean asked = question.indicator().programmes().contains(question.programme());
                cellsOfRow.add(
                        asked
                                ? cells.value(column, question, part)
                                        .number()
                                        .map(BigDecimal::toPlainString)
                                        .orElse("")
                                : "");
            }
        }
        return cellsOfRow.stream().map(Guard::csv).toList();
    }

    private void writeLong(ReportBook report, Counted counted, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS);
        Suppression suppression = words.suppression();
        for (Question question : report.questions(counted.asOf())) {
            List<String> head = head(question, report.setting(), counted);
            Figures figures = counted.of(question);
            Map<String, Mask> masks = suppression.of(figures.parts());
            figures.parts().forEach((part, figure) -> {
                if (question.by() != Breakdown.COUNTY) {
                    boolean shown = masks.get(part) == Mask.SHOWN;
                    csv.writeRecord(row(head, question, question.by().code(), part, shown ? figure : HIDDEN));
                }
            });
            Figure total = figures.total();
            csv.writeRecord(row(head, question, "county", "", suppression.allows(total) ? total : HIDDEN));
        }
        Balance balance = counted.balance();
        for (String programme : balance.programmes()) {
            Map<String, Mask> masks = suppression.of(BalanceTable.states(balance, programme));
            balance.of(programme).forEach((state, persons) -> {
                String shown = masks.get(state) == Mask.SHOWN ? String.valueOf(persons) : "";
                csv.writeRecord(state(report.setting(), counted, programme, state, shown));
            });
        }
        csv.flush();
    }

    private List<String> head(Question question, ReportSetting setting, Counted counted) {
        Indicator indicator = question.indicator();
        return List.of(
                indicator.id(),
                words.of(indicator.words().title()),
                question.programme(),
                words.programme(question.programme()),
                setting.protocols()
                        .inForce(question.programme(), counted.asOf())
                        .version(),
                words.of(indicator.unit().label()),
                words.of(counted.denominator().label()),
                counted.asOf().toString(),
                question.period().text());
    }

    private static List<String> row(List<String> head, Question question, String by, String part, Figure figure) {
        boolean missing = question.indicator().needs(question.programme()).isPresent() || figure == HIDDEN;
        List<String> row = new ArrayList<>(head);
        row.add(by);
        row.add(part);
        row.add(missing ? "" : String.valueOf(figure.numerator()));
        row.add(missing ? "" : String.valueOf(figure.documented()));
        row.add(missing ? "" : String.valueOf(figure.denominator()));
        row.add(
                figure == HIDDEN
                        ? ""
                        : Rate.of(question.indicator(), figure)
                                .map(BigDecimal::toPlainString)
                                .orElse(""));
        row.add(figure.days().isEmpty() ? "" : String.valueOf(figure.quantile(0.5)));
        row.add(figure.days().isEmpty() ? "" : String.valueOf(figure.quantile(0.9)));
        return row.stream().map(Guard::csv).toList();
    }

    private List<String> state(ReportSetting setting, Counted counted, String programme, String state, String persons) {
        return List.of(
                "balance",
                Guard.csv(words.state(state)),
                programme,
                words.programme(programme),
                setting.protocols().inForce(programme, counted.asOf()).version(),
                "",
                "",
                counted.asOf().toString(),
                counted.asOf().toString(),
                "state",
                state,
                persons,
                "",
                String.valueOf(counted.balance().residents()),
                "",
                "",
                "");
    }
}
