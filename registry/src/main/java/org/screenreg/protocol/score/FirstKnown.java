package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/** The first answer that is known, of several programmes that ask the same; no published formula. */
final class FirstKnown {
    private FirstKnown() {}

    static Value of(List<Value> values) {
        return values.stream().filter(Value::isKnown).findFirst().orElse(Value.UNKNOWN);
    }
}
