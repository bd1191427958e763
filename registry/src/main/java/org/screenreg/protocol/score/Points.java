package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/** How questionnaires give points: one for each limit a number reaches, or one for a word. */
final class Points {
    private Points() {}

    /** One point for each limit the number has reached; none while it is unknown. */
    static int at(Value value, double... limits) {
        int points = 0;
        for (double limit : limits) {
            points += value instanceof Value.Amount amount && amount.number() >= limit ? 1 : 0;
        }
        return points;
    }

    /** One point where the value is one of the words. */
    static int of(Value value, String... words) {
        return value.isKnown() && List.of(words).contains(value.text()) ? 1 : 0;
    }
}
