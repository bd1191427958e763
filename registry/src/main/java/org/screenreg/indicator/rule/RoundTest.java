package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
 */
record RoundTest(
        List<Milestone> inPeriod,
        List<Milestone> reached,
        List<Milestone> reachedAny,
        List<Milestone> missing,
        Optional<Within> within,
        boolean inTarget,
        boolean missedCancer) {

    /** A time between two milestones. */
    record Within(Milestone from, Milestone to, int days) {}

    boolean accepts(Episode episode, Case one) {
        return isInPeriod(episode, one)
                && reached.stream()
                        .allMatch(milestone -> day(episode, milestone, one).isPresent())
                && (reachedAny.isEmpty() || first(episode, reachedAny, one).isPresent())
                && missing.stream()
                        .allMatch(milestone -> day(episode, milestone, one).isEmpty())
                && within.map(time -> isWithin(episode, time, one)).orElse(true)
                && (!missedCancer || isMissedCancer(episode, one));
    }

    private boolean isInPeriod(Episode episode, Case one) {
        if (inPeriod.isEmpty()) {
            return true;
        }
        Optional<LocalDate> day = first(episode, inPeriod, one);
        return day.filter(one::inPeriod).isPresent() && (!inTarget || isInTarget(day.get(), one));
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
        return Optional.ofNullable(episode.milestones().get(milestone)).filter(day -> !day.isAfter(one.last()));
    }

    private static Optional<LocalDate> first(Episode episode, List<Milestone> milestones, Case one) {
        return milestones.stream()
                .flatMap(milestone -> day(episode, milestone, one).stream())
                .min(LocalDate::compareTo);
    }

    /** The days from one milestone to another; empty where one is missing or they came the other way round. */
    static Optional<Integer> between(Episode episode, Milestone from, Milestone to, Case one) {
        Optional<LocalDate> end = day(episode, to, one);
        return day(episode, from, one)
                .filter(start -> end.isPresent() && !end.get().isBefore(start))
                .map(start -> (int) ChronoUnit.DAYS.between(start, end.orElseThrow()));
    }
}
