package org.screenreg.report.coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.indicator.IndicatorCell;
import org.screenreg.indicator.IndicatorTable;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;

/** Writes a coverage report to a workbook: one sheet per table, each with its definition and a chart. */
final class CoverageWorkbook {
    private static final double AREA_WIDTH = 20;
    private static final double FIGURE_WIDTH = 12;

    private final Wording wording;

    CoverageWorkbook(Wording wording) {
        this.wording = wording;
    }

    void write(CoverageReport report, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Optional<SheetWriter> before = Optional.empty();
            for (IndicatorTable table : report.tables()) {
                String name = name(table, workbook.getNumberOfSheets() + 1);
                SheetWriter writer =
                        before.map(other -> other.another(name)).orElseGet(() -> SheetWriter.first(workbook, name));
                write(report, table, writer);
                before = Optional.of(writer);
            }
            if (before.isEmpty()) {
                SheetWriter.first(workbook, "1").line(wording.of(Phrase.NO_TABLES, report.asOf()), Look.TITLE, 26);
            }
            workbook.write(out);
        }
    }

    private String name(IndicatorTable table, int number) {
        return WorkbookUtil.createSafeSheetName(number + " " + wording.of(table.programmeLabel()) + " "
                + wording.of(table.indicator().words().title()));
    }

    private void write(CoverageReport report, IndicatorTable table, SheetWriter writer) {
        String title = wording.of(table.programmeLabel()) + " · "
                + wording.of(table.indicator().words().title());
        writer.line(title, Look.TITLE, 26);
        writer.line(
                wording.of(report.title()) + "　" + report.county() + "　" + wording.of(Phrase.AS_OF, report.asOf()),
                Look.FACT,
                15);
        DefinitionLine.of(table, wording).forEach(line -> definition(line, writer));
        writer.skip();
        int heading = writer.nextRow();
        writer.headings(headings(table));
        List<TableRow> townships = TableRow.townships(table);
        townships.forEach(row -> figures(row, writer, Look.TEXT, Look.NUMBER, Look.RATE));
        figures(
                TableRow.total(table, wording.of(Phrase.COUNTY_TOTAL)),
                writer,
                Look.TOTAL,
                Look.TOTAL_NUMBER,
                Look.TOTAL_RATE);
        writer.widths(Stream.concat(
                        Stream.of(AREA_WIDTH),
                        Stream.generate(() -> FIGURE_WIDTH)
                                .limit(3L * table.years().size()))
                .toList());
        writer.printLandscape(heading, wording.of(report.title()));
        writer.printOnOnePage();
        if (!table.years().isEmpty() && !townships.isEmpty()) {
            new NativeChart(title, wording.of(Phrase.RATE)).draw(writer.sheet(), table.years(), heading);
        }
    }

    private static void definition(DefinitionLine line, SheetWriter writer) {
        XSSFRow row = writer.row(15);
        writer.text(row, 0, line.name(), Look.FACT);
        writer.text(row, 1, line.text(), Look.FACT);
    }

    private List<String> headings(IndicatorTable table) {
        Stream<String> years = table.years().stream()
                .flatMap(year -> Stream.of(Phrase.NUMERATOR, Phrase.DENOMINATOR, Phrase.RATE)
                        .map(phrase -> year + " " + wording.of(phrase)));
        return Stream.concat(Stream.of(wording.of(Phrase.TOWNSHIP)), years).toList();
    }

    private static void figures(TableRow figures, SheetWriter writer, Look text, Look number, Look rate) {
        XSSFRow row = writer.row(18);
        writer.text(row, 0, figures.area(), text);
        int column = 1;
        for (IndicatorCell cell : figures.cells()) {
            writer.number(row, column++, cell.numerator(), number);
            writer.number(row, column++, cell.denominator(), number);
            Optional<BigDecimal> value = Rate.of(cell);
            if (value.isPresent()) {
                writer.number(row, column++, value.get().doubleValue(), rate);
            } else {
                writer.text(row, column++, Rate.NONE, rate);
            }
        }
    }
}
