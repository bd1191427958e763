package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screenreg.pathway.Milestone;

/**
 * How a resident must stand to a programme on the last day of a period.
 *
 * @param screened a screening was completed within the period
 * @param covered the last screening still counts: no state since says that it lapsed or the person was not screened
 * @param inPeriod this milestone was reached within the period
 * @param reached this milestone was reached by the last day
 * @param states the care state is one of these
 */
record ResidentTest(
        boolean screened,
        boolean covered,
        Optional<Milestone> inPeriod,
        Optional<Milestone> reached,
        Set<String> states) {
    private static final Set<String> UNCOVERED = Set.of("never-screened", "needs-data", "lapsed", "refused", "lost");

    boolean asksNothing() {
        return !screened && !covered && inPeriod.isEmpty() && reached.isEmpty() && states.isEmpty();
    }

    boolean accepts(Case one) {
        return (!screened || one.part().screenings().stream().anyMatch(one::inPeriod))
                && (!covered || isCovered(one))
                && inPeriod.map(milestone -> days(milestone, one).stream().anyMatch(one::inPeriod))
                        .orElse(true)
                && reached.map(milestone -> !days(milestone, one).isEmpty()).orElse(true)
                && (states.isEmpty()
                        || one.part()
                                .stateOn(one.last())
                                .filter(states::contains)
                                .isPresent());
    }

    private static boolean isCovered(Case one) {
        Optional<LocalDate> screened = one.part().screenedBy(one.last());
        return screened.isPresent()
                && one.part()
                        .stateOn(one.last())
                        .filter(state -> !UNCOVERED.contains(state))
                        .isPresent()
                && !one.part().entered("lapsed", screened.get(), one.last());
    }

    private static List<LocalDate> days(Milestone milestone, Case one) {
        return one.part().episodes().stream()
                .flatMap(episode -> RoundTest.day(episode, milestone, one).stream())
                .toList();
    }
}
