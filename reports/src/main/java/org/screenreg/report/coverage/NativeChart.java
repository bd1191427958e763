package org.screenreg.report.coverage;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A bar chart of the spreadsheet program itself, beside the table whose rates it draws. */
final class NativeChart {
    private static final List<PresetColor> FILLS = List.of(
            PresetColor.LIGHT_GRAY, PresetColor.GRAY, PresetColor.BLACK, PresetColor.SILVER, PresetColor.DIM_GRAY);
    private static final int COLUMNS = 9;
    private static final int LEAST_ROWS = 14;

    private final String title;
    private final String axisTitle;

    NativeChart(String title, String axisTitle) {
        this.title = title;
        this.axisTitle = axisTitle;
    }

    /** Draws the rates of the rows below {@code heading}, the county total last, one series per year. */
    void draw(XSSFSheet sheet, List<Integer> years, int heading) {
        int last = sheet.getLastRowNum();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int left = 2 + 3 * years.size();
        int bottom = heading + Math.max(LEAST_ROWS, 2 * (last - heading));
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, left, heading, left + COLUMNS, bottom);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData bars = bars(chart);
        CellRangeAddress areas = new CellRangeAddress(heading + 1, last, 0, 0);
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromStringCellRange(sheet, areas);
        for (int year = 0; year < years.size(); year++) {
            CellRangeAddress rates = new CellRangeAddress(heading + 1, last, 3 + 3 * year, 3 + 3 * year);
            var series = bars.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(sheet, rates));
            series.setTitle(String.valueOf(years.get(year)), null);
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(FILLS.get(year % FILLS.size()))));
        }
        chart.plot(bars);
    }

    private XDDFBarChartData bars(XSSFChart chart) {
        XDDFCategoryAxis areas = chart.createCategoryAxis(AxisPosition.LEFT);
        areas.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis rates = chart.createValueAxis(AxisPosition.BOTTOM);
        rates.setTitle(axisTitle);
        rates.setMinimum(0);
        rates.setNumberFormat("0");
        rates.setCrosses(AxisCrosses.MAX);
        rates.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, areas, rates);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        return bars;
    }
}
