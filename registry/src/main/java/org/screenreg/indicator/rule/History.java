package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;

/** How a confirmed disease stands to the screenings before it; every case stands in exactly one way. */
enum History {
    /** Confirmed within half a year of a positive result. */
    FOUND,
    /** A positive result was on record for longer than that. */
    LATE,
    /** The last screening was negative and had not lapsed. */
    INTERVAL,
    /** There was a screening, and it had lapsed. */
    LAPSED,
    /** No screening and no positive result is on record. */
    NEVER;

    /** Days from positive to confirmed that still are one course of diagnosis; a default. */
    private static final int PROMPT = 180;

    static Optional<History> of(Episode episode, Case one) {
        return RoundTest.day(episode, Milestone.CONFIRMED, one).map(confirmed -> of(episode, confirmed, one));
    }

    private static History of(Episode episode, LocalDate confirmed, Case one) {
        Optional<LocalDate> positive =
                RoundTest.day(episode, Milestone.POSITIVE, one).filter(day -> !day.isAfter(confirmed));
        if (positive.isPresent() && !positive.get().isBefore(confirmed.minusDays(PROMPT))) {
            return FOUND;
        }
        boolean known = one.part().episodes().stream()
                .filter(other -> RoundTest.day(other, Milestone.CONFIRMED, one)
                        .filter(day -> day.isBefore(confirmed))
                        .isEmpty())
                .anyMatch(other -> RoundTest.day(other, Milestone.POSITIVE, one)
                        .filter(day -> day.isBefore(confirmed))
                        .isPresent());
        if (positive.isPresent() || known) {
            return LATE;
        }
        Optional<LocalDate> screened = one.part().screenedBy(confirmed);
        if (screened.isEmpty()) {
            return NEVER;
        }
        return one.part().entered("lapsed", screened.get(), confirmed) ? LAPSED : INTERVAL;
    }
}
