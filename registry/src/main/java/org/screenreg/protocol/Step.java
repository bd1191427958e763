package org.screenreg.protocol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.calendar.Term;
import org.screenreg.programme.CareTier;
import org.screenreg.protocol.fact.Fact;

/**
 * What a row of a step table asks for.
 *
 * @param name the step, {@code none} where nothing is to be done
 * @param stage code of the stage of care
 * @param state care state while the step is not overdue
 * @param overdueState care state from the day after it is due; null where it stays
 * @param after the date the window counts from; null where it counts from the day the row began to apply
 * @param endsRound whether the programme's round is over
 */
public record Step(
        String name,
        String stage,
        CareTier tier,
        String state,
        @Nullable String overdueState,
        int urgency,
        @Nullable Fact after,
        Term opens,
        Term due,
        Term closes,
        boolean endsRound) {
    /** The day that stands for never. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public boolean isNone() {
        return name.equals("none");
    }

    public LocalDate opensOn(LocalDate start) {
        return isNone() ? NEVER : opens.after(start);
    }

    public LocalDate dueOn(LocalDate start) {
        return isNone() ? NEVER : due.after(start);
    }

    public LocalDate closesOn(LocalDate start) {
        return isNone() ? NEVER : closes.after(start);
    }
}
