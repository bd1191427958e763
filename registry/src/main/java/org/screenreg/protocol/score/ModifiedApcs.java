package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/**
 * Modified Asia-Pacific colorectal screening score, 0–6 points (Sung JJY et al.; BMC Gastroenterol 2020, DOI
 * 10.1186/s12876-019-1146-2): age, sex, first-degree relatives, smoking, body mass index. A blank item is never taken as 0.
 */
final class ModifiedApcs {
    private ModifiedApcs() {}

    /** The total of age, sex, smoking, body mass index and relatives; unknown while one is. */
    static Value total(List<Value> values) {
        return values.stream().allMatch(Value::isKnown) ? soFar(values) : Value.UNKNOWN;
    }

    /** The points of the items that are known. */
    static Value soFar(List<Value> values) {
        return new Value.Amount(Points.at(values.get(0), 50, 60)
                + Points.of(values.get(1), "M")
                + Points.of(values.get(2), "current", "former")
                + Points.at(values.get(3), 23)
                + Points.at(values.get(4), 1));
    }
}
