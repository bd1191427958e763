package org.screenreg.report.coverage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.screenreg.indicator.IndicatorCell;
import org.screenreg.indicator.IndicatorTable;

/**
 * The last year of a table as horizontal bars, highest rate first and areas without a rate last. Lengths are
 * millimetres from the zero line.
 *
 * @param ticks the scale, from zero
 */
record Chart(int year, List<Bar> bars, Optional<Bar> total, List<Tick> ticks) {
    private static final double PLOT = 105;
    private static final double BAR = 6;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10, 20, 25, 50, 100};
    private static final int MOST_TICKS = 5;

    /** The height of all bars, in millimetres. */
    double height() {
        return BAR * bars.size();
    }

    /** An area's bar; {@code style} names whether it stays below the county's rate or has none. */
    record Bar(String area, String rate, String fraction, double length, String style) {}

    /** A mark of the scale. */
    record Tick(String text, double at) {}

    static Optional<Chart> of(IndicatorTable table) {
        return table.years().stream().max(Comparator.naturalOrder()).map(year -> of(table, year));
    }

    private static Chart of(IndicatorTable table, int year) {
        List<IndicatorCell> cells = inYear(table.cells(), year);
        Optional<IndicatorCell> county = inYear(table.totals(), year).stream().findFirst();
        double line = county.map(Chart::value).orElse(0.0);
        double highest =
                Math.max(line, cells.stream().mapToDouble(Chart::value).max().orElse(0));
        double step = step(highest);
        double end = step * Math.max(1, Math.ceil(highest / step));
        List<Bar> bars = cells.stream()
                .sorted(Comparator.comparing(
                                (IndicatorCell cell) -> Rate.of(cell).orElse(BigDecimal.ONE.negate()))
                        .reversed()
                        .thenComparing(IndicatorCell::areaCode))
                .map(cell -> bar(cell, end, line))
                .toList();
        Optional<Bar> total = county.filter(cell -> Rate.of(cell).isPresent()).map(cell -> bar(cell, end, line));
        return new Chart(year, bars, total, ticks(step, end));
    }

    private static List<IndicatorCell> inYear(List<IndicatorCell> cells, int year) {
        return cells.stream().filter(cell -> cell.year() == year).toList();
    }

    private static Bar bar(IndicatorCell cell, double end, double line) {
        return new Bar(
                cell.area(),
                Rate.text(cell),
                "%,d / %,d".formatted(cell.numerator(), cell.denominator()),
                millimetres(value(cell), end),
                style(cell, line));
    }

    private static String style(IndicatorCell cell, double line) {
        if (value(cell) == 0) {
            return "fill none";
        }
        return value(cell) < line ? "fill low" : "fill";
    }

    private static List<Tick> ticks(double step, double end) {
        return IntStream.rangeClosed(0, (int) Math.round(end / step))
                .mapToObj(i -> new Tick(
                        BigDecimal.valueOf(i * step).stripTrailingZeros().toPlainString(), millimetres(i * step, end)))
                .toList();
    }

    private static double step(double highest) {
        for (double step : STEPS) {
            if (highest <= step * MOST_TICKS) {
                return step;
            }
        }
        return Math.ceil(highest / MOST_TICKS / 100) * 100;
    }

    private static double millimetres(double value, double end) {
        return Math.round(value / end * PLOT * 10) / 10.0;
    }

    private static double value(IndicatorCell cell) {
        return Rate.of(cell).map(BigDecimal::doubleValue).orElse(0.0);
    }
}
