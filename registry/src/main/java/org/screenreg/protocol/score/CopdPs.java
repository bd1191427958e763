package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * COPD population screener, five items, 0–10 points (Martinez FJ et al., COPD 2008;5:85–95). Items are given as the points
 * of the first three answers, ever having smoked a hundred cigarettes, and age.
 */
final class CopdPs {
    private CopdPs() {}

    /** The total of all five items; unknown while one is. */
    static Value total(List<Value> values) {
        double sum = 0;
        for (Value answer : values.subList(0, 3)) {
            if (!(answer instanceof Value.Amount amount)) {
                return Value.UNKNOWN;
            }
            sum += amount.number();
        }
        Value smoked = values.get(3);
        if (smoked.isKnown() && values.get(4) instanceof Value.Amount age) {
            return new Value.Amount(sum + (smoked.equals(Value.TRUE) ? 2 : 0) + age(age.number()));
        }
        return Value.UNKNOWN;
    }

    private static int age(double years) {
        if (years < 50) {
            return 0;
        }
        return years < 60 ? 1 : 2;
    }
}
