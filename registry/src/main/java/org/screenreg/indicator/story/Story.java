package org.screenreg.indicator.story;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.Person;

/**
 * A person as an assessment has them, with what is kept of the programmes in which something has happened.
 *
 * @param township code of the township lived in; empty when unknown
 * @param village code of the village lived in; empty when unknown
 */
public record Story(Person person, String township, String village, Map<String, InProgramme> programmes) {

    public InProgramme in(String programme) {
        return programmes.getOrDefault(programme, InProgramme.NOTHING);
    }

    /** Whether the person is alive and in the county on a day. */
    public boolean livesHereOn(LocalDate day) {
        return !reached(person.diedOn(), day) && !reached(person.movedOn(), day);
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}
