package org.screenreg.report.figure.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Indicator;

/** The share a figure is, in percent or per ten thousand with two decimals; a denominator of zero and a mere count have none. */
public final class Rate {
    private static final double Z = 1.96;

    private Rate() {}

    public static Optional<BigDecimal> of(Indicator indicator, Figure figure) {
        if (figure.denominator() == 0 || indicator.value() == Indicator.Value.COUNT) {
            return Optional.empty();
        }
        BigDecimal expected = BigDecimal.valueOf(figure.denominator()).multiply(indicator.expected());
        return Optional.of(
                BigDecimal.valueOf(figure.numerator() * scale(indicator)).divide(expected, 2, RoundingMode.HALF_UP));
    }

    private static long scale(Indicator indicator) {
        return indicator.value() == Indicator.Value.PER_10000 ? 10_000 : 100;
    }

    /** The lower and upper limit of the share at 95 % after Wilson (1927), in the unit of the share. */
    public static Optional<double[]> limits(Indicator indicator, Figure figure) {
        if (figure.denominator() == 0
                || figure.numerator() > figure.denominator()
                || indicator.value() == Indicator.Value.COUNT) {
            return Optional.empty();
        }
        double n = figure.denominator();
        double p = figure.numerator() / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double unit = unit(indicator);
        return Optional.of(new double[] {(middle - half) * unit, (middle + half) * unit});
    }

    /** What a share of one comes to. */
    public static double unit(Indicator indicator) {
        return new BigDecimal(scale(indicator))
                .divide(indicator.expected(), MathContext.DECIMAL32)
                .doubleValue();
    }
}
