package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.screenreg.report.Phrase;
import org.screenreg.report.figure.chart.Bars;
import org.screenreg.report.figure.chart.Overlap;

/** A bar chart of the spreadsheet program itself, beside the table whose figures it draws. */
final class NativeChart {
    private static final List<PresetColor> FILLS = List.of(
            PresetColor.DIM_GRAY, PresetColor.LIGHT_GRAY, PresetColor.WHITE, PresetColor.GRAY, PresetColor.SILVER);
    private static final int COLUMNS = 9;
    private static final int LEAST_ROWS = 14;

    private final ReportTable table;
    private final Bars bars;
    private final boolean stacked;

    /** A column of the table that is drawn. */
    private record Series(String name, int column) {}

    NativeChart(ReportTable table, Bars bars) {
        this.table = table;
        this.bars = bars;
        this.stacked = bars.kind() == Bars.Kind.PARTS;
    }

    /** Draws the rows below {@code heading} from a column on: the rates of every period, or the parts of the last. */
    void draw(XSSFSheet sheet, int heading, int left, FigureWords words) {
        List<Series> series = stacked
                ? parts(words)
                : figures(words, bars.kind() == Bars.Kind.COUNTS ? Phrase.NUMERATOR : Phrase.RATE);
        int last = heading + table.lines().size();
        if (series.isEmpty() || table.lines().isEmpty()) {
            return;
        }
        int bottom = heading + Math.max(LEAST_ROWS, 2 * (last - heading));
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(
                        sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, left, heading, left + COLUMNS, bottom));
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData data = data(chart, words);
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(heading + 1, last, 0, 0));
        for (int i = 0; i < series.size(); i++) {
            int column = series.get(i).column();
            var drawn = data.addSeries(
                    names,
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(heading + 1, last, column, column)));
            drawn.setTitle(series.get(i).name(), null);
            drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(FILLS.get(i % FILLS.size()))));
            drawn.setLineProperties(
                    new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
        }
        chart.plot(data);
        if (stacked) {
            Overlap.whole(chart);
        }
    }

    private List<Series> figures(FigureWords words, Phrase shown) {
        List<Series> series = new ArrayList<>();
        int column = 1;
        for (ReportTable.Group group : table.groups()) {
            int rate = group.columns().indexOf(words.of(shown));
            if (rate >= 0) {
                series.add(new Series(group.heading(), column + rate));
            }
            column += group.columns().size();
        }
        return series;
    }

    private List<Series> parts(FigureWords words) {
        ReportTable.Group last = table.groups().get(table.groups().size() - 1);
        int first = 1 + table.columns().size() - last.columns().size();
        List<Series> series = new ArrayList<>();
        for (Phrase part : List.of(Phrase.NUMERATOR, Phrase.DOCUMENTED, Phrase.UNRECORDED)) {
            Optional.of(last.columns().indexOf(words.of(part)))
                    .filter(at -> at >= 0)
                    .ifPresent(at -> series.add(new Series(words.of(part), first + at)));
        }
        return series;
    }

    private XDDFBarChartData data(XSSFChart chart, FigureWords words) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setTitle(words.of(
                switch (bars.kind()) {
                    case PARTS -> Phrase.SHARE_OF_ALL;
                    case RATES -> Phrase.RATE;
                    case COUNTS -> Phrase.NUMERATOR;
                }));
        values.setMinimum(0);
        values.setNumberFormat(stacked ? "0%" : "0");
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        if (stacked) {
            data.setBarGrouping(BarGrouping.PERCENT_STACKED);
        }
        return data;
    }
}
