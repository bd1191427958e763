package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.pathway.Milestone;

/**
 * Counts patients: persons whose disease was confirmed by the last day of the period, alive and in the county then.
 *
 * @param of which patients
 * @param visit what a visit is
 * @param those which of them count
 */
record PatientRule(Of of, Visit visit, Those those) implements Rule {
    private static final int MONTHS = 12;

    /**
     * Which patients are asked about.
     *
     * @param visited only those with a visit in the period
     * @param answers only those of whom the protocol gave one of these rows on the last day
     */
    record Of(boolean visited, List<String> answers) {}

    /** An event of a kind whose findings say none of these values. */
    record Visit(String kind, Map<String, List<String>> unless) {
        boolean is(ScreeningEvent event) {
            return event.kind().equals(kind)
                    && unless.entrySet().stream().noneMatch(bar -> bar.getValue()
                            .contains(event.findings().getOrDefault(bar.getKey(), "")));
        }
    }

    /**
     * Who counts, by everything that is asked here.
     *
     * @param perYear those with so many visits a year; fewer in the proportion of the period they were patients for
     * @param kinds those with an event of one of these kinds in the period
     * @param says those of whom an event of the period says one of these values of each of these findings
     * @param answers those of whom the protocol gave one of these rows on the last day
     */
    record Those(int perYear, Set<String> kinds, Map<String, List<String>> says, List<String> answers) {}

    @Override
    public List<Item> items(Case one) {
        Optional<LocalDate> since = one.part().episodes().stream()
                .flatMap(episode -> RoundTest.day(episode, Milestone.CONFIRMED, one).stream())
                .min(LocalDate::compareTo);
        if (since.isEmpty() || !one.story().livesHereOn(one.last())) {
            return List.of();
        }
        Optional<PersonRecord> record = one.events().record();
        if (record.isEmpty()) {
            return List.of();
        }
        long visits = inPeriod(record.get(), one).stream()
                .filter(visit::is)
                .map(ScreeningEvent::performedOn)
                .distinct()
                .count();
        if ((of.visited() && visits == 0) || !isAnswered(of.answers(), record.get(), one)) {
            return List.of();
        }
        return List.of(Item.of(counts(record.get(), since.get(), visits, one), one));
    }

    private boolean counts(PersonRecord record, LocalDate since, long visits, Case one) {
        return visits >= required(since, one)
                && (those.kinds().isEmpty()
                        || inPeriod(record, one).stream()
                                .anyMatch(event -> those.kinds().contains(event.kind())))
                && those.says().entrySet().stream()
                        .allMatch(said -> inPeriod(record, one).stream().anyMatch(event -> said.getValue()
                                .contains(event.findings().getOrDefault(said.getKey(), ""))))
                && isAnswered(those.answers(), record, one);
    }

    private static boolean isAnswered(List<String> answers, PersonRecord record, Case one) {
        return answers.isEmpty()
                || one.events().courses().of(one.programme(), record, one.last()).hits().stream()
                        .anyMatch(hit -> answers.contains(hit.row()));
    }

    /** The visits due in the part of the period in which the person was a patient, at least one. */
    private long required(LocalDate since, Case one) {
        if (those.perYear() == 0) {
            return 0;
        }
        LocalDate from = since.isAfter(one.first()) ? since : one.first();
        long months = Period.between(from, one.last().plusDays(1)).toTotalMonths();
        return Math.max(1, those.perYear() * months / MONTHS);
    }

    private static List<ScreeningEvent> inPeriod(PersonRecord record, Case one) {
        return record.events().stream()
                .filter(event -> event.programme().equals(one.programme()))
                .filter(event -> one.inPeriod(event.performedOn()))
                .toList();
    }

    @Override
    public boolean readsEvents(InProgramme part) {
        return part.episodes().stream().anyMatch(episode -> episode.milestones().containsKey(Milestone.CONFIRMED));
    }

    @Override
    public List<String> rows() {
        return Stream.concat(of.answers().stream(), those.answers().stream()).toList();
    }
}
