package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Step;
import org.screenreg.protocol.ladder.Ladder;
import org.screenreg.protocol.ladder.Reminded;

/**
 * Works out people's courses through programmes; holds nothing that depends on whom it was asked about, so one may
 * serve many threads.
 */
public final class Pathways {
    private static final Comparator<ScreeningEvent> REPLAY_ORDER = Comparator.comparing(ScreeningEvent::performedOn)
            .thenComparing(ScreeningEvent::kind)
            .thenComparing(event -> event.findings().toString())
            .thenComparing(event -> String.valueOf(event.facility()))
            .thenComparing(event -> event.source().file())
            .thenComparing(event -> event.source().sheet())
            .thenComparingInt(event -> event.source().row())
            .thenComparingLong(event -> event.source().batch());

    private final Protocols protocols;
    private final StageMoves moves;
    private final QuietVerdicts quiet;

    public Pathways(Protocols protocols) {
        this.protocols = protocols;
        this.moves = new StageMoves(protocols.stages());
        this.quiet = new QuietVerdicts(protocols.all());
    }

    /** The course of a person through a programme as of a day; what is dated later is not seen. */
    public Course course(String programme, PersonRecord record, LocalDate asOf) {
        return reminded(course(programme, record.person(), seen(programme, record, asOf), asOf), record);
    }

    /** The courses through every programme in which something has happened to the person by a day. */
    public List<Course> eventfulCourses(PersonRecord record, LocalDate asOf) {
        List<Course> courses = new ArrayList<>();
        for (String programme : protocols.programmes()) {
            List<ScreeningEvent> seen = seen(programme, record, asOf);
            if (!seen.isEmpty() || hasMoved(programme, record, asOf)) {
                courses.add(reminded(course(programme, record.person(), seen, asOf), record));
            }
        }
        return courses;
    }

    /** Whether anything but what the protocols look at has happened, such as an appointment put off. */
    private boolean hasMoved(String programme, PersonRecord record, LocalDate asOf) {
        return moving(programme, record, asOf).findAny().isPresent();
    }

    /** What has happened to the reminders of a programme by a day. */
    private Stream<ScreeningEvent> moving(String programme, PersonRecord record, LocalDate asOf) {
        return record.events().stream()
                .filter(event -> event.programme().equals(programme)
                        && protocols.ladder().counts(event)
                        && !event.performedOn().isAfter(asOf));
    }

    /** The course with the reminders of its tasks handed up, handed back and put off. */
    private Course reminded(Course course, PersonRecord record) {
        Ladder ladder = protocols.ladder();
        List<ScreeningEvent> moving = moving(course.programme(), record, course.asOf())
                .sorted(REPLAY_ORDER)
                .toList();
        return course.with(course.recommendations().stream()
                .map(task -> task.step().equals("none") ? task : task.with(ladder.hops(reminded(task), moving)))
                .toList());
    }

    private static Reminded reminded(Recommendation task) {
        return new Reminded(
                task.hit().programme(),
                task.tier(),
                task.urgency(),
                task.since(),
                task.opensOn(),
                task.dueOn(),
                task.until() == null ? Step.NEVER : task.until());
    }

    private List<ScreeningEvent> seen(String programme, PersonRecord record, LocalDate asOf) {
        List<Protocol> versions = protocols.versions(programme);
        return record.events().stream()
                .filter(event -> versions.stream().anyMatch(version -> version.sees(event)))
                .filter(event -> !event.performedOn().isAfter(asOf))
                .sorted(REPLAY_ORDER)
                .toList();
    }

    private Course course(String programme, Person person, List<ScreeningEvent> seen, LocalDate asOf) {
        PersonRecord replayed = new PersonRecord(person, seen);
        return new Replay(protocols.versions(programme), moves, quiet, replayed, asOf).run();
    }
}
