package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screenreg.pathway.Milestone;
import org.screenreg.person.Person;
import org.screenreg.protocol.Target;
import org.screenreg.protocol.fact.Ages;

/**
 * How a resident must stand to a programme on the last day of a period.
 *
 * @param screened a screening was completed within the period
 * @param covered the last screening still counts: no state since says that it lapsed or the person was not screened
 * @param inPeriod this milestone was reached within the period
 * @param reached this milestone was reached by the last day
 * @param states the care state is one of these
 * @param ages of this age on the last day
 * @param known these are known: a phone, a village or a township
 * @param done one of these was done within the period
 * @param seen anything at all has happened in the programme
 */
record ResidentTest(
        boolean screened,
        boolean covered,
        Optional<Milestone> inPeriod,
        Optional<Milestone> reached,
        Set<String> states,
        Optional<Target> ages,
        Set<String> known,
        Set<String> done,
        boolean seen) {
    private static final Set<String> UNCOVERED = Set.of("never-screened", "needs-data", "lapsed", "refused", "lost");

    /** What may be known of where and how to reach a person. */
    static final List<String> KNOWN = List.of("phone", "village", "township");

    boolean asksNothing() {
        return asksAgesAlone() && ages.isEmpty();
    }

    /** Whether people to whom nothing has happened can meet it too. */
    boolean asksAgesAlone() {
        return !screened
                && !covered
                && inPeriod.isEmpty()
                && reached.isEmpty()
                && states.isEmpty()
                && known.isEmpty()
                && done.isEmpty()
                && !seen;
    }

    boolean accepts(Case one) {
        return (!screened || one.part().screenings().stream().anyMatch(one::inPeriod))
                && (!covered || isCovered(one))
                && inPeriod.map(milestone -> days(milestone, one).stream().anyMatch(one::inPeriod))
                        .orElse(true)
                && reached.map(milestone -> !days(milestone, one).isEmpty()).orElse(true)
                && ages.map(meant -> isOf(meant, one)).orElse(true)
                && known.stream().allMatch(what -> isKnown(what, one))
                && (done.isEmpty() || isDone(one))
                && (!seen || !one.part().isNothing())
                && (states.isEmpty()
                        || one.part()
                                .stateOn(one.last())
                                .filter(states::contains)
                                .isPresent());
    }

    private static boolean isOf(Target meant, Case one) {
        Person person = one.story().person();
        return meant.covers(person.sex(), Ages.on(person.birthDate(), one.last()));
    }

    private static boolean isKnown(String what, Case one) {
        String phone = one.story().person().phone();
        return switch (what) {
            case "phone" -> phone != null && !phone.isEmpty();
            case "village" -> !one.story().village().isEmpty();
            default -> !one.story().township().isEmpty();
        };
    }

    private boolean isDone(Case one) {
        return one.events().record().stream()
                .flatMap(record -> record.events().stream())
                .anyMatch(event -> event.programme().equals(one.programme())
                        && one.inPeriod(event.performedOn())
                        && done.contains(event.kind()));
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
