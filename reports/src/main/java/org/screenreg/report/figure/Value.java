package org.screenreg.report.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in a cell of a report.
 *
 * @param text as it is printed
 * @param number as a spreadsheet holds it; empty where the cell is text
 * @param decimals whether the number is a share and not a count
 * @param shade how dark the cell is, from 0 (white) to 4
 */
record Value(String text, Optional<BigDecimal> number, boolean decimals, int shade) {
    static final String NONE = "—";
    static final String HIDDEN = "*";
    private static final int LONGEST_WORD = 8;

    static Value text(String text) {
        return new Value(text, Optional.empty(), false, 0);
    }

    static Value count(long number) {
        return new Value("%,d".formatted(number), Optional.of(BigDecimal.valueOf(number)), false, 0);
    }

    static Value rate(Optional<BigDecimal> rate) {
        return new Value(rate.map(BigDecimal::toPlainString).orElse(NONE), rate, true, 0);
    }

    /** A change in percent, with its sign. */
    static Value change(BigDecimal percent) {
        return new Value((percent.signum() > 0 ? "+" : "") + percent.toPlainString(), Optional.of(percent), true, 0);
    }

    /** Whether it is a count above zero, a rate, or hides one. */
    boolean says() {
        return number.map(some -> decimals || some.signum() != 0).orElse(text.equals(HIDDEN) || text.startsWith("<"));
    }

    /** Whether it is a phrase, which may be broken over lines as no number may. */
    boolean isWords() {
        return number.isEmpty() && text.length() > LONGEST_WORD;
    }

    Value shaded(int dark) {
        return new Value(text, number, decimals, dark);
    }
}
