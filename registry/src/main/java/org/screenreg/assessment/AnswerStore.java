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
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.protocol.ladder.Hop;
import org.screenreg.store.Bulk;
import org.screenreg.store.Database;

/** Writes what an assessment found out about persons into the derived tables. */
final class AnswerStore implements AutoCloseable {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

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
        answers.courses().forEach(course -> add(person, course));
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
                township(person),
                village(person),
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

    private void add(Person person, Course course) {
        long id = person.key().value();
        addSpans(id, course);
        for (Episode episode : course.episodes()) {
            add(id, course.programme(), episode);
        }
        int task = 0;
        for (Recommendation recommendation : course.recommendations()) {
            if (!recommendation.step().equals("none")) {
                add(person, ++task, recommendation, course.asOf());
            }
        }
    }

    private void addSpans(long person, Course course) {
        int order = 0;
        for (Span span : course.spans()) {
            if (!span.state().equals("not-eligible")) {
                spans.add(
                        county,
                        number,
                        course.programme(),
                        person,
                        ++order,
                        span.state(),
                        span.row(),
                        span.from(),
                        span.until() == null ? EVER : span.until());
            }
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

    private void add(Person person, int order, Recommendation task, LocalDate asOf) {
        Hop hop = task.hopOn(asOf).orElse(null);
        tasks.add(
                county,
                number,
                task.hit().programme(),
                person.key().value(),
                order,
                task.tier().code(),
                township(person),
                village(person),
                task.step(),
                task.state(),
                task.hit().row(),
                task.urgency(),
                task.since(),
                task.opensOn(),
                task.dueOn(),
                task.closesOn(),
                task.until() == null ? EVER : task.until(),
                task.done(),
                task.ownerOn(asOf).code(),
                task.opensFor(asOf),
                hop == null ? null : hop.from(),
                hop == null ? null : hop.cause().code(),
                hop == null ? null : hop.dueOn(),
                hop == null ? 0 : hop.attempts());
    }

    private String township(Person person) {
        return areas.get(text(person.village()))
                .map(area -> area.kind().equals("village") ? area.parent() : area.code())
                .orElse("");
    }

    private String village(Person person) {
        return areas.get(text(person.village()))
                .filter(area -> area.kind().equals("village"))
                .map(Area::code)
                .orElse("");
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
