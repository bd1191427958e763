package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * Gastric cancer screening score of the Chinese consensus on early gastric cancer (2017, Shanghai), 0–23 points, high from 17
 * and medium from 12; range and levels as published, points of the items from knowledge (reference on cancers §5.3). It is
 * not for people below 40. A blank item is never taken as 0.
 */
final class LiScore {
    private static final int YOUNGEST = 40;
    private static final int MALE = 4;
    private static final double LOW_RATIO = 3.89;
    private static final double EXACT = 1e6;

    private LiScore() {}

    /** The total of age, sex, Hp antibody, pepsinogen I, pepsinogen II and gastrin-17; unknown while one is. */
    static Value total(List<Value> values) {
        boolean complete = values.stream().allMatch(Value::isKnown);
        boolean inScope = values.get(0) instanceof Value.Amount age && age.number() >= YOUNGEST;
        if (!complete || !inScope || !(pepsinogenRatio(values.subList(3, 5)) instanceof Value.Amount ratio)) {
            return Value.UNKNOWN;
        }
        return new Value.Amount(age(values.get(0))
                + MALE * Points.of(values.get(1), "M")
                + Points.of(values.get(2), "positive", "weak")
                + (ratio.number() < LOW_RATIO ? 3 : 0)
                + gastrin(values.get(5)));
    }

    /** Pepsinogen I divided by pepsinogen II. */
    static Value pepsinogenRatio(List<Value> values) {
        boolean known = values.get(0) instanceof Value.Amount && values.get(1) instanceof Value.Amount;
        if (!known || number(values.get(1)) == 0) {
            return Value.UNKNOWN;
        }
        return new Value.Amount(Math.round(number(values.get(0)) / number(values.get(1)) * EXACT) / EXACT);
    }

    private static int age(Value value) {
        return 5 * Points.at(value, 50) + Points.at(value, 60) + 4 * Points.at(value, 70);
    }

    /** Nothing below 1.50 pmol/L, 3 up to 5.70, 5 above. */
    private static int gastrin(Value value) {
        double amount = number(value);
        if (amount < 1.5) {
            return 0;
        }
        return amount <= 5.7 ? 3 : 5;
    }

    private static double number(Value value) {
        return value instanceof Value.Amount amount ? amount.number() : 0;
    }
}
