package org.screenreg.report.figure.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.screenreg.report.figure.chart.Canvas.Frame;
import org.screenreg.report.figure.chart.Canvas.Pen;
import org.screenreg.report.figure.chart.Plot.Side;

/** Periods along the lower edge of a chart, and in words. */
final class Periods {
    private static final double ROOM = 17;

    private Periods() {}

    /** Names as many as there is room for, the last always. */
    static void name(Canvas canvas, Frame frame, List<String> periods) {
        int every = (int) Math.max(1, Math.ceil(periods.size() * ROOM / frame.width()));
        for (int i = 0; i < periods.size(); i++) {
            canvas.line(Pen.THIN, canvas.x(i), frame.bottom(), canvas.x(i), frame.bottom() + 1);
            if ((periods.size() - 1 - i) % every == 0) {
                canvas.text(periods.get(i), canvas.x(i), frame.bottom() + 4, Side.ACROSS);
            }
        }
    }

    static String spoken(List<String> periods, List<Reading> readings) {
        return IntStream.range(0, periods.size())
                .mapToObj(i -> periods.get(i) + " " + readings.get(i).text())
                .collect(Collectors.joining(", "));
    }
}
