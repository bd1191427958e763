package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;

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
        return course(programme, record.person(), seen(programme, record, asOf), asOf);
    }

    /** The courses through every programme in which something has happened to the person by a day. */
    public List<Course> eventfulCourses(PersonRecord record, LocalDate asOf) {
        List<Course> courses = new ArrayList<>();
        for (String programme : protocols.programmes()) {
            List<ScreeningEvent> seen = seen(programme, record, asOf);
            if (!seen.isEmpty()) {
                courses.add(course(programme, record.person(), seen, asOf));
            }
        }
        return courses;
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
