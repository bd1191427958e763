package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * COPD screening questionnaire, seven items, 0–29 points (Zhou YM et al., Chinese development and validation cohort of
 * 19,800 and 3,231 people; points in reference on COPD §1.3, where those of items 4, 6 and 7 for "yes" are from
 * knowledge). A blank item is never taken as 0.
 */
final class CopdSq {
    private CopdSq() {}

    /** The total of all seven items; unknown while one is. */
    static Value total(List<Value> values) {
        boolean complete = values.stream().allMatch(Value::isKnown);
        return complete ? soFar(values) : Value.UNKNOWN;
    }

    /** The points of the items that are known; more can only be added to them. */
    static Value soFar(List<Value> values) {
        return new Value.Amount(points(values.get(0), CopdSq::age)
                + points(values.get(1), CopdSq::packYears)
                + points(values.get(2), CopdSq::bodyMassIndex)
                + claim(values.get(3), 3)
                + breathless(values.get(4))
                + claim(values.get(5), 1)
                + claim(values.get(6), 2));
    }

    private static int points(Value value, java.util.function.DoubleToIntFunction item) {
        return value instanceof Value.Amount amount ? item.applyAsInt(amount.number()) : 0;
    }

    private static int age(double years) {
        if (years < 50) {
            return 0;
        }
        if (years < 60) {
            return 4;
        }
        return years < 70 ? 8 : 11;
    }

    private static int packYears(double packYears) {
        if (packYears < 15) {
            return 0;
        }
        return packYears < 30 ? 1 : 2;
    }

    private static int bodyMassIndex(double index) {
        if (index < 18.5) {
            return 7;
        }
        if (index < 24) {
            return 4;
        }
        return index < 28 ? 1 : 0;
    }

    private static int claim(Value value, int points) {
        return value.equals(Value.TRUE) ? points : 0;
    }

    private static int breathless(Value value) {
        return switch (value.text()) {
            case "hurrying" -> 2;
            case "walking" -> 3;
            default -> 0;
        };
    }
}
