package org.screenreg.report.figure.chart;

import java.util.List;

/** How far figures are from what chance alone would give, in standard errors. */
final class Chance {
    /** Beyond this, chance alone would give such a figure once in twenty times. */
    static final double LIKELY = 1.96;

    /** Beyond this, chance alone would give it twice in a thousand times: the outer limit of a funnel plot. */
    static final double SURE = 3.09;

    /** Fewer than so many expected, or not expected, are too few to judge a share by. */
    private static final double LEAST_EXPECTED = 5;

    private Chance() {}

    /** Trend of shares in equal steps of time: Cochran (1954) and Armitage (1955). Trend of counts: Poisson score test. */
    static double trend(List<Reading> readings, Measure measure) {
        return measure == Measure.COUNT ? ofCounts(readings) : ofShares(readings);
    }

    private static double ofShares(List<Reading> readings) {
        double all = readings.stream().mapToLong(Reading::denominator).sum();
        double share = readings.stream().mapToLong(Reading::numerator).sum() / all;
        double sum = 0;
        double weighted = 0;
        double squares = 0;
        for (int t = 0; t < readings.size(); t++) {
            Reading one = readings.get(t);
            sum += t * (one.numerator() - one.denominator() * share);
            weighted += (double) t * one.denominator();
            squares += (double) t * t * one.denominator();
        }
        double variance = share * (1 - share) * (squares - weighted * weighted / all);
        return variance > 0 ? sum / Math.sqrt(variance) : 0;
    }

    private static double ofCounts(List<Reading> readings) {
        double mean = readings.stream().mapToLong(Reading::numerator).average().orElse(0);
        double middle = (readings.size() - 1) / 2.0;
        double sum = 0;
        double squares = 0;
        for (int t = 0; t < readings.size(); t++) {
            sum += (t - middle) * readings.get(t).numerator();
            squares += (t - middle) * (t - middle);
        }
        return mean > 0 ? sum / Math.sqrt(mean * squares) : 0;
    }

    /** How far a share is from the one expected. */
    static double against(double expected, long numerator, long denominator) {
        double variance = denominator * expected * (1 - expected);
        return variance > 0 ? (numerator - denominator * expected) / Math.sqrt(variance) : 0;
    }

    /** Whether a share of so many can be judged at all. */
    static boolean isEnough(double expected, long denominator) {
        return denominator * expected >= LEAST_EXPECTED && denominator * (1 - expected) >= LEAST_EXPECTED;
    }
}
