package org.screenreg.report.figure.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** A scale from zero to a round number that no value exceeds. */
record Scale(double step, double end) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int MOST_MARKS = 5;

    static Scale upTo(double highest) {
        double step = step(highest);
        return new Scale(step, step * Math.max(1, Math.ceil(highest / step - 1e-9)));
    }

    /** A scale of whole numbers. */
    static Scale ofCounts(double highest) {
        double step = Math.max(1, Math.ceil(step(highest)));
        return new Scale(step, step * Math.max(1, Math.ceil(highest / step)));
    }

    private static double step(double highest) {
        double least = Math.max(highest, 1e-6) / MOST_MARKS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * power >= least - 1e-12) {
                return round * power;
            }
        }
        return 10 * power;
    }

    List<Double> marks() {
        return IntStream.rangeClosed(0, (int) Math.round(end / step))
                .mapToObj(i -> i * step)
                .toList();
    }

    static String text(double mark) {
        return BigDecimal.valueOf(Math.round(mark * 1e6) / 1e6)
                .stripTrailingZeros()
                .toPlainString();
    }
}
