package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.screenreg.event.PersonRecord;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.indicator.story.Story;
import org.screenreg.pathway.Course;
import org.screenreg.protocol.Target;

/**
 * One person, one programme and one period, as a rule looks at them.
 *
 * @param first first day of the period
 * @param last last day of the period that can be known
 * @param until last day of which things are told: that of the period, or the as-of date where a cohort is followed
 * @param target whom the programme is for
 * @param events what happened to the person, for the rules that look at events
 */
public record Case(
        Story story, String programme, LocalDate first, LocalDate last, LocalDate until, Target target, Events events) {
    private static final Set<String> DOCUMENTED = Set.of("refused", "lost", "excluded", "dead", "moved");

    /** What happened to a person, where a rule said that it would look; what the protocol says of it, and when it came in. */
    public record Events(Optional<PersonRecord> record, Courses courses, Batches batches) {}

    /** Knows when what was stated came in. */
    public interface Batches {
        LocalDate loadedOn(long batch);
    }

    /** Works out a course. */
    public interface Courses {
        Course of(String programme, PersonRecord record, LocalDate day);
    }

    InProgramme part() {
        return story.in(programme);
    }

    boolean inPeriod(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the person's state on the last day says why something was not done. */
    boolean isDocumented() {
        return !story.livesHereOn(until)
                || part().stateOn(until).filter(DOCUMENTED::contains).isPresent();
    }
}
