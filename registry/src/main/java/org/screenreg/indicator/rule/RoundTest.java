package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;
import org.screenreg.protocol.fact.Ages;

/**
 * What a round must have come to.
 *
 * @param inPeriod the first of these milestones was reached within the period; none named means any round
 * @param reached all of these were reached by the end of the period
 * @param reachedAny one of these was
 * @param missing none of these was
 * @param within one milestone was reached no more than some days after another
 * @param inTarget the person was of the sex and age of the programme on the day of {@code inPeriod}
 * @param missedCancer the disease was confirmed after the screening of the round and before the next was overdue
 * @param history how the confirmed disease stands to the screenings before it
 */
record RoundTest(
        List<Milestone> inPeriod,
        List<Milestone> reached,
        List<Milestone> reachedAny,
        List<Milestone> missing,
        Optional<Within> within,
        boolean inTarget,
        boolean missedCancer,
        Optional<History> history) {

    /** A time between two milestones. */
    record Within(Milestone from, Milestone to, int days) {}

    boolean accepts(Episode episode, Case one) {
        return isInPeriod(episode, one)
                && all(reached, true, episode, one)
                && (reachedAny.isEmpty() || first(episode, reachedAny, one) != null)
                && all(missing, false, episode, one)
                && within.map(time -> isWithin(episode, time, one)).orElse(true)
                && (!missedCancer || isMissedCancer(episode, one))
                && history.map(wanted ->
                                History.of(episode, one).filter(wanted::equals).isPresent())
                        .orElse(true);
    }

    private static boolean all(List<Milestone> milestones, boolean expected, Episode episode, Case one) {
        for (Milestone milestone : milestones) {
            if (day(episode, milestone, one).isPresent() != expected) {
                return false;
            }
        }
        return true;
    }

    private boolean isInPeriod(Episode episode, Case one) {
        if (inPeriod.isEmpty()) {
            return true;
        }
        LocalDate day = first(episode, inPeriod, one);
        return day != null && one.inPeriod(day) && (!inTarget || isInTarget(day, one));
    }

    private static boolean isInTarget(LocalDate day, Case one) {
        var person = one.story().person();
        return one.target().covers(person.sex(), Ages.on(person.birthDate(), day));
    }

    private static boolean isWithin(Episode episode, Within time, Case one) {
        return between(episode, time.from(), time.to(), one)
                .filter(days -> days <= time.days())
                .isPresent();
    }

    private static boolean isMissedCancer(Episode episode, Case one) {
        Optional<LocalDate> screened = day(episode, Milestone.SCREENED, one);
        return screened.isPresent()
                && one.part().episodes().stream()
                        .flatMap(other -> day(other, Milestone.CONFIRMED, one).stream())
                        .anyMatch(confirmed -> confirmed.isAfter(screened.get())
                                && !one.part().entered("lapsed", screened.get(), confirmed));
    }

    /** The day a milestone was reached; empty where that was after the period or not at all. */
    static Optional<LocalDate> day(Episode episode, Milestone milestone, Case one) {
        return Optional.ofNullable(episode.milestones().get(milestone)).filter(day -> !day.isAfter(one.until()));
    }

    private static @Nullable LocalDate first(Episode episode, List<Milestone> milestones, Case one) {
        LocalDate first = null;
        for (Milestone milestone : milestones) {
            LocalDate day = episode.milestones().get(milestone);
            if (day != null && !day.isAfter(one.until()) && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }

    /** The days from one milestone to another; empty where one is missing or they came the other way round. */
    static Optional<Integer> between(Episode episode, Milestone from, Milestone to, Case one) {
        Optional<LocalDate> end = day(episode, to, one);
        return day(episode, from, one)
                .filter(start -> end.isPresent() && !end.get().isBefore(start))
                .map(start -> (int) ChronoUnit.DAYS.between(start, end.orElseThrow()));
    }
}
