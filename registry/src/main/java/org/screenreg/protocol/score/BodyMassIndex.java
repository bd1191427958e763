package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * Body mass index: weight in kilograms divided by the square of the height in metres, to one decimal (WHO Technical
 * Report Series 894, 2000).
 */
final class BodyMassIndex {
    private static final double CENTIMETRES = 100;

    private BodyMassIndex() {}

    /** From weight in kilograms and height in centimetres. */
    static Value of(List<Value> values) {
        if (values.get(0) instanceof Value.Amount weight && values.get(1) instanceof Value.Amount height) {
            double metres = height.number() / CENTIMETRES;
            return new Value.Amount(Math.round(weight.number() / (metres * metres) * 10) / 10.0);
        }
        return Value.UNKNOWN;
    }
}
