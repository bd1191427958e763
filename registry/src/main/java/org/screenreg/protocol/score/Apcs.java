package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * Asia-Pacific colorectal screening score, 0–7 points (Yeoh KG et al., Gut 2011;60:1236–1241): age, sex, first-degree
 * relatives, smoking. A blank item is never taken as 0.
 */
final class Apcs {
    private Apcs() {}

    /** The total of age, sex, smoking and relatives; unknown while one is. */
    static Value total(List<Value> values) {
        return values.stream().allMatch(Value::isKnown) ? soFar(values) : Value.UNKNOWN;
    }

    /** The points of the items that are known. */
    static Value soFar(List<Value> values) {
        return new Value.Amount(2 * Points.at(values.get(0), 50)
                + Points.at(values.get(0), 70)
                + Points.of(values.get(1), "M")
                + Points.of(values.get(2), "current", "former")
                + 2 * Points.at(values.get(3), 1));
    }
}
