package org.screenreg.report.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.screenreg.indicator.IndicatorCell;

/** A figure as a percentage with two decimals; a denominator of zero has none. */
final class Rate {
    static final String NONE = "—";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rate() {}

    static Optional<BigDecimal> of(IndicatorCell cell) {
        if (cell.denominator() == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(cell.numerator())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(cell.denominator()), 2, RoundingMode.HALF_UP));
    }

    static String text(IndicatorCell cell) {
        return of(cell).map(BigDecimal::toPlainString).orElse(NONE);
    }
}
