package org.screenreg.indicator;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Recommendation;
import org.screenreg.pathway.Span;
import org.screenreg.person.Person;
import org.screenreg.programme.Sex;

/** One person and programme as the period knows them, worked out by hand from the course and the events. */
final class NaivePerson {
    final Pathways pathways;
    final PersonRecord record;
    final Person person;
    final String programme;
    final LocalDate start;
    final LocalDate end;
    final Course course;
    private final LocalDate until;
    private final boolean quiet;

    /** @param until the last day of which things are told, the as-of date for cohorts */
    record Days(LocalDate start, LocalDate end, LocalDate until, LocalDate asOf) {}

    NaivePerson(Pathways pathways, PersonRecord record, String programme, Days days) {
        this.pathways = pathways;
        this.record = record;
        this.person = record.person();
        this.programme = programme;
        this.start = days.start();
        this.end = days.end();
        this.until = days.until();
        this.quiet = pathways.eventfulCourses(record, days.asOf()).stream()
                .noneMatch(one -> one.programme().equals(programme));
        this.course = pathways.course(programme, record, days.asOf());
    }

    Stream<ScreeningEvent> events() {
        return record.events().stream()
                .filter(event -> event.programme().equals(programme) && inside(event.performedOn()));
    }

    List<Recommendation> requests(Set<String> steps) {
        return quiet
                ? List.of()
                : course.recommendations().stream()
                        .filter(one -> !one.step().equals("none"))
                        .filter(one -> steps.isEmpty() || steps.contains(one.step()))
                        .toList();
    }

    /** Whether a state, a round or a task is known in the programme. */
    boolean isSeen() {
        return spans().findAny().isPresent()
                || !requests(Set.of()).isEmpty()
                || (!quiet && !course.episodes().isEmpty());
    }

    boolean gone() {
        return (person.diedOn() != null && !person.diedOn().isAfter(end))
                || (person.movedOn() != null && !person.movedOn().isAfter(end));
    }

    int age(LocalDate day) {
        return Period.between(person.birthDate(), day).getYears();
    }

    boolean target() {
        int age = age(end);
        return switch (programme) {
            case "breast", "cervical" -> person.sex() == Sex.FEMALE && age >= 35 && age <= 64;
            case "lung" -> age >= 50 && age <= 74;
            case "upper-gi" -> age >= 45 && age <= 74;
            case "colorectal", "liver" -> age >= 40 && age <= 74;
            default -> age >= 35 && age <= 130;
        };
    }

    boolean any(Milestone milestone, boolean inside) {
        return course.episodes().stream()
                .map(episode -> known(episode.milestones().get(milestone)))
                .anyMatch(day -> day != null && (!inside || inside(day)));
    }

    Stream<LocalDate> screenings() {
        return course.episodes().stream().flatMap(episode -> episode.screenings().stream());
    }

    Stream<Span> spans() {
        return quiet
                ? Stream.of()
                : course.spans().stream().filter(span -> !span.state().equals("not-eligible"));
    }

    String state() {
        return spans().filter(span -> !span.from().isAfter(end)
                        && (span.until() == null || span.until().isAfter(end)))
                .map(Span::state)
                .findFirst()
                .orElse("");
    }

    boolean covered() {
        LocalDate last = screenings()
                .filter(day -> !day.isAfter(end))
                .max(LocalDate::compareTo)
                .orElse(null);
        return last != null
                && !Set.of("", "never-screened", "needs-data", "lapsed", "refused", "lost")
                        .contains(state())
                && spans().noneMatch(span -> span.state().equals("lapsed")
                        && span.from().isAfter(last)
                        && !span.from().isAfter(end));
    }

    boolean inside(@Nullable LocalDate day) {
        return day != null && !day.isBefore(start) && !day.isAfter(end);
    }

    @Nullable
    LocalDate known(@Nullable LocalDate day) {
        return day == null || day.isAfter(until) ? null : day;
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    List<NaiveRound> rounds() {
        return course.episodes().stream()
                .map(episode -> new NaiveRound(episode, this))
                .toList();
    }
}
