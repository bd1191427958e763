package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/** Years since a person stopped smoking, as stated or from the months since the day of stopping (reference on cancers §2.1). */
final class YearsSinceQuit {
    private static final double MONTHS = 12;

    private YearsSinceQuit() {}

    /** From the stated years and the completed months since the day; the day, where known, is the better answer. */
    static Value of(List<Value> values) {
        return values.get(1) instanceof Value.Amount months
                ? new Value.Amount(months.number() / MONTHS)
                : values.get(0);
    }
}
