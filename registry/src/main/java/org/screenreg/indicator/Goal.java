package org.screenreg.indicator;

import java.math.BigDecimal;
import org.screenreg.programme.Label;

/**
 * What a figure should come to.
 *
 * @param least the smallest share that reaches the goal, in percent
 * @param by until when, where the goal says so
 * @param source where the goal stands
 */
public record Goal(BigDecimal least, String by, Label source) {

    /** The goal as it is printed, such as {@code ≥ 80 %}. */
    public Label inWords() {
        String text = "≥ " + least.stripTrailingZeros().toPlainString() + " %";
        return by.isEmpty()
                ? new Label(text, text)
                : new Label(text + "（" + by + "年底前）", text + " (by the end of " + by + ")");
    }
}
