package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * Colorectal risk score of the national plan (2024), as quoted by the joint cancer screening consensus (Chin J Clin Oncol
 * 2025;52(14):704–714, table 3): age, sex, smoking, body mass index and first-degree relatives, high from 4 points. One
 * relative diagnosed before 60, or two relatives, count 4 instead of 1. A blank item is never taken as 0.
 */
final class ColorectalRisk {
    private static final int EARLY_BEFORE = 60;
    private static final int EARLY_OR_TWO = 4;

    private ColorectalRisk() {}

    /** The total of age, sex, smoking, body mass index and the points of the relatives; unknown while one is. */
    static Value total(List<Value> values) {
        return values.stream().allMatch(Value::isKnown) ? soFar(values) : Value.UNKNOWN;
    }

    /**
     * The points of what is known; more can only be added to them. Where the points of the relatives are not settled, a number
     * of relatives named last gives what it gives at least.
     */
    static Value soFar(List<Value> values) {
        Value relatives = values.get(4);
        return new Value.Amount(Points.at(values.get(0), 50, 60)
                + Points.of(values.get(1), "M")
                + Points.of(values.get(2), "current", "former")
                + Points.at(values.get(3), 23)
                + (relatives instanceof Value.Amount points
                        ? points.number()
                        : Points.at(values.get(values.size() - 1), 1)));
    }

    /** The points of the number of relatives and the youngest age at which one fell ill. */
    static Value relatives(List<Value> values) {
        if (!(values.get(0) instanceof Value.Amount number)) {
            return Value.UNKNOWN;
        }
        if (number.number() != 1) {
            return new Value.Amount(number.number() == 0 ? 0 : EARLY_OR_TWO);
        }
        return values.get(1) instanceof Value.Amount age
                ? new Value.Amount(age.number() < EARLY_BEFORE ? EARLY_OR_TWO : 1)
                : Value.UNKNOWN;
    }
}
