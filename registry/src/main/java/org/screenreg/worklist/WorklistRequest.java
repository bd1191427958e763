package org.screenreg.worklist;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.CareTier;

/**
 * What lists are wanted.
 *
 * @param unit code or name of one village, township or facility; null for every unit of the tier
 * @param selection which of the open tasks
 * @param until tasks that open up to this day are listed
 * @param most tasks a unit's list may hold, the most pressing first; 0 for as many as there are
 * @param masked whether names, identity numbers and phones are masked
 */
public record WorklistRequest(
        CareTier tier,
        @Nullable String unit,
        Selection selection,
        LocalDate asOf,
        LocalDate until,
        int most,
        boolean masked) {
    /** How many days ahead a list looks where nobody says until when. */
    public static final int DAYS_AHEAD = 30;

    /** The same for every unit and programme. */
    WorklistRequest everywhere() {
        return new WorklistRequest(tier, null, Selection.ALL, asOf, until, 0, masked);
    }

    /** The tiers whose tasks are listed; what has to go out of the county is arranged by the county hospitals. */
    Set<CareTier> tiers() {
        return tier == CareTier.COUNTY ? Set.of(CareTier.COUNTY, CareTier.HIGHER) : Set.of(tier);
    }
}
