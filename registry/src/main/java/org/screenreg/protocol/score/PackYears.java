package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * Pack-years: cigarettes per day ÷ 20 × years smoked, a pack being twenty cigarettes (NCI Dictionary of Cancer Terms,
 * "pack year"); none for those who never smoked.
 */
final class PackYears {
    private static final double PACK = 20;

    private PackYears() {}

    /** From smoking status, cigarettes per day and years smoked. */
    static Value of(List<Value> values) {
        if (values.get(0).text().equals("never")) {
            return new Value.Amount(0);
        }
        if (values.get(1) instanceof Value.Amount perDay && values.get(2) instanceof Value.Amount years) {
            return new Value.Amount(perDay.number() * years.number() / PACK);
        }
        return Value.UNKNOWN;
    }

    /** From the same, or as stated where they are not known. */
    static Value orStated(List<Value> values) {
        Value counted = of(values);
        return counted.isKnown() ? counted : values.get(3);
    }
}
