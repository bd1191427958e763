package org.screenreg.report.figure.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.screenreg.report.figure.chart.Plot.Figures;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;

/** A plot drawn once more by the spreadsheet program, from figures written below the table. */
public final class NativePlot {
    private static final int COLUMNS = 10;
    private static final int ROWS = 22;
    private static final List<PresetLineDash> DASHES = List.of(
            PresetLineDash.SOLID,
            PresetLineDash.SOLID,
            PresetLineDash.DASH,
            PresetLineDash.DOT,
            PresetLineDash.DASH_DOT,
            PresetLineDash.LARGE_DASH);
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.SQUARE, MarkerStyle.SQUARE, MarkerStyle.DIAMOND, MarkerStyle.TRIANGLE, MarkerStyle.X);

    private final Plot plot;
    private final Figures figures;

    /** The rows of the sheet the figures stand in, the headings left out. */
    private record Block(XSSFSheet sheet, int first, int last) {
        private XDDFNumericalDataSource<Double> numbers(int column) {
            return XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, new CellRangeAddress(first, last, column, column));
        }

        private XDDFDataSource<String> names() {
            return XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
        }
    }

    public NativePlot(Plot plot) {
        this.plot = plot;
        this.figures = plot.figures();
    }

    /** Writes the figures below what is written, and draws them beside the row {@code top} from column {@code left} on. */
    public void draw(SheetWriter writer, int top, int left) {
        if (figures.rows().isEmpty()) {
            return;
        }
        while (writer.nextRow() < top + ROWS) {
            writer.skip();
        }
        Block block = write(writer);
        XSSFSheet sheet = writer.sheet();
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(
                        sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, left, top, left + COLUMNS, top + ROWS));
        chart.setTitleText(plot.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        switch (figures.kind()) {
            case LINES, RUN -> lines(chart, block);
            case POINTS -> points(chart, block);
            case PYRAMID -> pyramid(chart, block);
        }
    }

    private Block write(SheetWriter writer) {
        writer.skip();
        writer.headings(
                java.util.stream.Stream.concat(java.util.stream.Stream.of(figures.corner()), figures.columns().stream())
                        .toList());
        int first = writer.nextRow();
        for (Figures.Row figure : figures.rows()) {
            XSSFRow row = writer.row(15);
            writer.text(row, 0, figure.name(), Look.TEXT);
            for (int i = 0; i < figure.values().size(); i++) {
                int column = i + 1;
                figure.values().get(i).ifPresent(value -> writer.number(row, column, value, look(value)));
            }
        }
        return new Block(writer.sheet(), first, writer.nextRow() - 1);
    }

    private static Look look(double value) {
        return value == Math.rint(value) ? Look.NUMBER : Look.RATE;
    }

    private void lines(XSSFChart chart, Block block) {
        var across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFLineChartData data =
                (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up(chart, figures.upTitle()));
        data.setVaryColors(false);
        for (int i = 0; i < figures.columns().size(); i++) {
            var line = (XDDFLineChartData.Series) data.addSeries(block.names(), block.numbers(i + 1));
            line.setTitle(figures.columns().get(i), null);
            line.setSmooth(false);
            boolean median = figures.kind() == Plot.Kind.RUN && i == 1;
            line.setMarkerStyle(median ? MarkerStyle.NONE : MARKERS.get(i % MARKERS.size()));
            line.setLineProperties(
                    pen(median ? PresetLineDash.DASH : DASHES.get(i % DASHES.size()), i == 0 ? 2.0 : 1.0, shade(i)));
            if (!median) {
                black(line);
            }
        }
        chart.plot(data);
    }

    /** Beyond a few lines the rest are grey. */
    private PresetColor shade(int line) {
        return figures.columns().size() > DASHES.size() && line > 0 ? PresetColor.GRAY : PresetColor.BLACK;
    }

    private void points(XSSFChart chart, Block block) {
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setTitle(figures.acrossTitle());
        across.setMinimum(0);
        across.setNumberFormat("#,##0");
        XDDFScatterChartData data =
                (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up(chart, figures.upTitle()));
        data.setStyle(org.apache.poi.xddf.usermodel.chart.ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        for (int i = 1; i < figures.columns().size(); i++) {
            var series = (XDDFScatterChartData.Series) data.addSeries(block.numbers(1), block.numbers(i + 1));
            series.setTitle(figures.columns().get(i), null);
            series.setSmooth(false);
            if (i == 1) {
                series.setMarkerStyle(MarkerStyle.SQUARE);
                series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
                black(series);
            } else {
                series.setMarkerStyle(MarkerStyle.NONE);
                boolean inner = i == 3 || i == 4;
                series.setLineProperties(
                        pen(inner ? PresetLineDash.DASH : PresetLineDash.SOLID, i == 2 ? 2.0 : 1.0, PresetColor.BLACK));
            }
        }
        chart.plot(data);
    }

    private void pyramid(XSSFChart chart, Block block) {
        var bands = chart.createCategoryAxis(AxisPosition.LEFT);
        bands.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis persons = chart.createValueAxis(AxisPosition.BOTTOM);
        persons.setTitle(figures.upTitle());
        persons.setNumberFormat("#,##0;#,##0");
        persons.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bands, persons);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(25);
        for (int i : IntStream.range(0, figures.columns().size()).toArray()) {
            var bar = data.addSeries(block.names(), block.numbers(i + 1));
            bar.setTitle(figures.columns().get(i), null);
            bar.setFillProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(i % 2 == 0 ? PresetColor.WHITE : PresetColor.DIM_GRAY)));
            bar.setLineProperties(pen(PresetLineDash.SOLID, 0.75, PresetColor.BLACK));
        }
        chart.plot(data);
        Overlap.whole(chart);
    }

    private static XDDFValueAxis up(XSSFChart chart, String title) {
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle(title);
        up.setMinimum(0);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        return up;
    }

    private static XDDFLineProperties pen(PresetLineDash dash, double points, PresetColor colour) {
        XDDFLineProperties pen = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        pen.setPresetDash(new XDDFPresetLineDash(dash));
        pen.setWidth(points);
        return pen;
    }

    private static void black(XDDFChartData.Series series) {
        XDDFShapeProperties black = new XDDFShapeProperties();
        black.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK)));
        black.setLineProperties(pen(PresetLineDash.SOLID, 0.75, PresetColor.BLACK));
        if (series instanceof XDDFLineChartData.Series line) {
            line.getCTLineSer().getMarker().setSpPr(black.getXmlObject());
        } else if (series instanceof XDDFScatterChartData.Series points) {
            points.getCTScatterSer().getMarker().setSpPr(black.getXmlObject());
        }
    }
}
