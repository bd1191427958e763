package org.screenreg.assessment;

import static org.screenreg.store.jooq.Tables.COVERAGE_SPAN;
import static org.screenreg.store.jooq.Tables.EPISODE;
import static org.screenreg.store.jooq.Tables.PERSON_ALIAS;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.SCREENING;
import static org.screenreg.store.jooq.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Recommendation;
import org.screenreg.pathway.Span;
import org.screenreg.person.Person;
import org.screenreg.programme.Areas;
import org.screenreg.programme.Areas.Home;
import org.screenreg.protocol.Step;
import org.screenreg.protocol.ladder.Hop;
import org.screenreg.store.Bulk;
import org.screenreg.store.Database;

/** Writes what an assessment found out about persons into the derived tables. */
final class AnswerStore implements AutoCloseable {
    private final String county;
    private final long number;
    private final Areas areas;
    private final List<Bulk> bulks;
    private final Bulk details;
    private final Bulk spans;
    private final Bulk episodes;
    private final Bulk screenings;
    private final Bulk tasks;
    private final Bulk aliases;

    AnswerStore(Database database, String county, long number, Areas areas) {
        this.county = county;
        this.number = number;
        this.areas = areas;
        this.details = new Bulk(database.sql(), database.connection(), PERSON_DETAIL);
        this.spans = new Bulk(database.sql(), database.connection(), COVERAGE_SPAN);
        this.episodes = new Bulk(database.sql(), database.connection(), EPISODE);
        this.screenings = new Bulk(database.sql(), database.connection(), SCREENING);
        this.tasks = new Bulk(database.sql(), database.connection(), TASK);
        this.aliases = new Bulk(database.sql(), database.connection(), PERSON_ALIAS);
        this.bulks = List.of(details, spans, episodes, screenings, tasks, aliases);
    }

    void add(Answers answers) {
        Person person = answers.person();
        Home home = areas.home(person.village());
        answers.courses().forEach(course -> add(person, home, course));
        answers.aliases()
                .forEach(alias -> aliases.add(
                        county, number, person.key().value(), alias.key().value()));
        details.add(
                county,
                number,
                person.key().value(),
                person.identityNumber(),
                person.name(),
                person.sex().code(),
                person.birthDate(),
                home.township(),
                home.village(),
                text(person.address()),
                text(person.household()),
                text(person.phone()),
                person.registeredOn(),
                person.diedOn(),
                person.movedOn(),
                answers.recheckOn(),
                answers.courses().stream()
                        .map(course -> course.programme() + " ")
                        .collect(Collectors.joining()),
                text(person.doctor()));
    }

    private void add(Person person, Home home, Course course) {
        long id = person.key().value();
        addSpans(id, course);
        for (Episode episode : course.episodes()) {
            add(id, course.programme(), episode);
        }
        int task = 0;
        for (Recommendation recommendation : course.requested()) {
            add(id, home, ++task, new TaskOn(recommendation, course.asOf()));
        }
    }

    private void addSpans(long person, Course course) {
        int order = 0;
        for (Span span : course.inTarget()) {
            spans.add(
                    county,
                    number,
                    course.programme(),
                    person,
                    ++order,
                    span.state(),
                    span.row(),
                    span.from(),
                    span.until() == null ? Step.NEVER : span.until());
        }
    }

    private void add(long person, String programme, Episode episode) {
        episode.screenings().forEach(day -> screenings.add(county, number, programme, person, day));
        episodes.add(
                county,
                number,
                programme,
                person,
                episode.round(),
                episode.stage().code(),
                episode.openedOn(),
                episode.endedOn(),
                reached(episode, Milestone.ASSESSED),
                reached(episode, Milestone.HIGH_RISK),
                reached(episode, Milestone.SCREENED),
                reached(episode, Milestone.POSITIVE),
                reached(episode, Milestone.TRIAGED),
                reached(episode, Milestone.CONFIRMED),
                reached(episode, Milestone.PRECANCER),
                reached(episode, Milestone.EARLY),
                reached(episode, Milestone.TREATED),
                reached(episode, Milestone.MANAGED));
    }

    private static @Nullable LocalDate reached(Episode episode, Milestone milestone) {
        return episode.milestones().get(milestone);
    }

    private record TaskOn(Recommendation task, LocalDate asOf) {}

    private void add(long person, Home home, int order, TaskOn on) {
        Recommendation task = on.task();
        LocalDate asOf = on.asOf();
        Hop hop = task.hopOn(asOf).orElse(null);
        tasks.add(
                county,
                number,
                task.hit().programme(),
                person,
                order,
                task.tier().code(),
                home.township(),
                home.village(),
                task.step(),
                task.state(),
                task.hit().row(),
                task.urgency(),
                task.since(),
                task.opensOn(),
                task.dueOn(),
                task.closesOn(),
                task.until() == null ? Step.NEVER : task.until(),
                task.done(),
                task.ownerOn(asOf).code(),
                task.opensFor(asOf),
                hop == null ? null : hop.from(),
                hop == null ? null : hop.cause().code(),
                hop == null ? null : hop.dueOn(),
                hop == null ? 0 : hop.attempts());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    void flush() {
        bulks.forEach(Bulk::flush);
    }

    @Override
    public void close() {
        bulks.forEach(Bulk::close);
    }
}
