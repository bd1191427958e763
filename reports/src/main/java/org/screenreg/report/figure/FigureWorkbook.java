package org.screenreg.report.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.ReportTable.DefinitionLine;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;
import org.screenreg.report.figure.chart.Bars;
import org.screenreg.report.figure.chart.Chart;
import org.screenreg.report.figure.chart.NativePlot;
import org.screenreg.report.figure.chart.Plot;
import org.screenreg.report.sheet.Dated;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;

/** Writes a report to a workbook: one sheet per table, each with its definition and a chart where it has one. */
final class FigureWorkbook {
    private static final double NAME_WIDTH = 34;
    private static final double FIGURE_WIDTH = 12;
    private static final double FORM_WIDTH = 8.5;
    private static final double LINE_HEIGHT = 13;
    private static final double FILLED = 1.05;
    private static final int LEAST_COLUMNS = 7;
    /** A table of more columns is a form: printed over two pages, its definitions below it. */
    private static final int FORM = 16;
    /** As many narrow columns as a definition below a form may be wide on one of its pages. */
    private static final int FORM_TEXT = 9;

    private final FigureWords words;

    FigureWorkbook(FigureWords words) {
        this.words = words;
    }

    void write(ReportBook.Printed report, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Optional<SheetWriter> before = Optional.empty();
            for (ReportTable table : report.tables()) {
                String name = WorkbookUtil.createSafeSheetName(
                        (workbook.getNumberOfSheets() + 1) + " " + table.title().replace(" · ", " "));
                SheetWriter writer =
                        before.map(other -> other.another(name)).orElseGet(() -> SheetWriter.first(workbook, name));
                write(report, table, writer);
                before = Optional.of(writer);
            }
            Dated.write(workbook, report.asOf(), out);
        }
    }

    private void write(ReportBook.Printed report, ReportTable table, SheetWriter writer) {
        writer.line(table.title(), Look.TITLE, 26);
        writer.line(report.title() + "　" + report.place(), Look.FACT, 15);
        boolean form = table.columns().size() > FORM;
        if (!form) {
            define(table, writer);
        }
        writer.skip();
        headings(table, writer);
        int heading = writer.nextRow() - 1;
        table.lines().forEach(line -> figures(line, writer));
        int last = writer.nextRow() - 1;
        if (form) {
            raise(writer.sheet().getRow(heading), table);
            writer.skip();
            define(table, writer);
        }
        writer.widths(Stream.concat(
                        Stream.of(NAME_WIDTH),
                        IntStream.range(0, table.columns().size()).mapToObj(column -> width(table, column)))
                .toList());
        writer.printLandscape(heading, report.title());
        if (form) {
            writer.printOnTwoPages(last, table.columns().size(), FORM_TEXT);
        } else if (table.fitsPage()) {
            writer.printOnOnePage();
        }
        if (table.lines().stream().flatMap(line -> line.values().stream()).anyMatch(value -> value.shade() > 0)) {
            shade(table, heading, writer);
        }
        table.chart().ifPresent(chart -> draw(chart, table, heading, writer));
    }

    /** Makes room for the headings of narrow columns. */
    private static void raise(XSSFRow headings, ReportTable table) {
        int most = table.columns().stream()
                .mapToInt(column -> lines(column, FORM_WIDTH) + 1)
                .max()
                .orElse(1);
        headings.setHeightInPoints((float) (LINE_HEIGHT * most));
    }

    private static void define(ReportTable table, SheetWriter writer) {
        table.definition().forEach(line -> definition(line, table.columns().size(), writer));
    }

    private void draw(Chart chart, ReportTable table, int heading, SheetWriter writer) {
        int left = 2 + Math.max(table.columns().size(), LEAST_COLUMNS);
        if (chart instanceof Bars bars) {
            new NativeChart(table, bars).draw(writer.sheet(), heading, left, words);
        } else if (chart instanceof Plot plot) {
            new NativePlot(plot).draw(writer, heading, left);
        }
        tell(chart, writer);
        if (!chart.finding().isEmpty()) {
            definition(
                    words.line(Phrase.FINDING, chart.finding()), table.columns().size(), writer);
        }
    }

    /** Gives the drawing the words that are read aloud for it. */
    private static void tell(Chart chart, SheetWriter writer) {
        if (writer.sheet().getDrawingPatriarch() != null) {
            for (XSSFChart drawn : writer.sheet().getDrawingPatriarch().getCharts()) {
                drawn.getGraphicFrame()
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .setDescr((chart.title() + ": " + chart.spoken() + " " + chart.finding()).strip());
            }
        }
    }

    /** Lets the spreadsheet program shade the shares, so that they stay shaded when they are edited. */
    private static void shade(ReportTable table, int heading, SheetWriter writer) {
        SheetConditionalFormatting formatting = writer.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        rule.getColorScaleFormatting().setNumControlPoints(2);
        rule.getColorScaleFormatting().getThresholds()[0].setRangeType(RangeType.MIN);
        rule.getColorScaleFormatting().getThresholds()[1].setRangeType(RangeType.MAX);
        rule.getColorScaleFormatting().setColors(new Color[] {
            new XSSFColor(new byte[] {-1, -1, -1}, null), new XSSFColor(new byte[] {-80, -80, -80}, null)
        });
        long totals = table.lines().stream().filter(Line::total).count();
        int last = heading + table.lines().size() - (int) totals;
        List<Value> first = table.lines().get(0).values();
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).decimals()) {
                CellRangeAddress[] cells = {new CellRangeAddress(heading + 1, last, i + 1, i + 1)};
                formatting.addConditionalFormatting(cells, rule);
            }
        }
    }

    private static void definition(DefinitionLine line, int columns, SheetWriter writer) {
        int last = columns > FORM ? FORM_TEXT : Math.max(columns, LEAST_COLUMNS);
        double width = columns > FORM ? FORM_WIDTH : FIGURE_WIDTH;
        int lines = Math.max(lines(line.name(), NAME_WIDTH), lines(line.text(), width * last));
        XSSFRow row = writer.row(LINE_HEIGHT * lines);
        writer.text(row, 0, line.name(), Look.FACT_WRAPPED);
        writer.text(row, 1, line.text(), Look.FACT_WRAPPED);
        writer.sheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, last));
    }

    /** The width of a column: that of figures, or more where it holds words. */
    private static double width(ReportTable table, int column) {
        return table.lines().stream()
                .map(line -> line.values().get(column))
                .filter(value -> value.number().isEmpty())
                .mapToDouble(value -> length(value.text()) * FILLED)
                .reduce(table.columns().size() > FORM ? FORM_WIDTH : FIGURE_WIDTH, Math::max);
    }

    /** The lines a text takes in so many characters. */
    private static int lines(String text, double width) {
        return (int) Math.max(1, Math.ceil(length(text) / (width * FILLED)));
    }

    /** The length of a text in characters, of which a Chinese one takes two. */
    private static double length(String text) {
        return text.codePoints().mapToDouble(point -> point < '\u2E80' ? 1 : 2).sum();
    }

    private static void headings(ReportTable table, SheetWriter writer) {
        XSSFRow groups = writer.row(18);
        writer.text(groups, 0, "", Look.HEADING);
        int column = 1;
        for (Group group : table.groups()) {
            int last = column + group.columns().size() - 1;
            for (int i = column; i <= last; i++) {
                writer.text(groups, i, i == column ? group.heading() : "", Look.HEADING);
            }
            if (last > column) {
                writer.sheet()
                        .addMergedRegion(new CellRangeAddress(groups.getRowNum(), groups.getRowNum(), column, last));
            }
            column = last + 1;
        }
        writer.headings(Stream.concat(Stream.of(table.corner()), table.columns().stream())
                .toList());
    }

    private static void figures(Line line, SheetWriter writer) {
        XSSFRow row = writer.row(18);
        writer.text(row, 0, line.name(), line.total() ? Look.TOTAL : Look.TEXT);
        List<Value> values = line.values();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            Look look = look(value, line.total());
            if (value.number().isPresent()) {
                writer.number(row, i + 1, value.number().get().doubleValue(), look);
            } else {
                writer.text(row, i + 1, value.text(), look);
            }
        }
    }

    private static Look look(Value value, boolean total) {
        if (value.decimals()) {
            return total ? Look.TOTAL_RATE : Look.RATE;
        }
        return total ? Look.TOTAL_NUMBER : Look.NUMBER;
    }
}
