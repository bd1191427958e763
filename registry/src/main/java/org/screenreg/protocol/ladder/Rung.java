package org.screenreg.protocol.ladder;

import org.jspecify.annotations.Nullable;
import org.screenreg.calendar.Term;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;

/**
 * When the unit that is reminded of a task hands it up, and to whom.
 *
 * @param urgencyFrom the least urgency number it is for, 1 being the most urgent
 * @param urgencyUpTo the greatest
 * @param after how long after the task was due; null where days alone never do it
 * @param attempts days on which nobody was reached; 0 where attempts alone never do it
 * @param to who is reminded then; null where nobody else is
 * @param within how long they have
 */
public record Rung(
        String id,
        CareTier from,
        int urgencyFrom,
        int urgencyUpTo,
        @Nullable Term after,
        int attempts,
        @Nullable CareTier to,
        Term within,
        Label because,
        Label source) {

    boolean fits(CareTier owner, int urgency) {
        return from == owner && urgencyFrom <= urgency && urgency <= urgencyUpTo;
    }
}
