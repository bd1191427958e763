package org.screenreg.event;

import java.util.List;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;

/**
 * A person and everything visible that was done to or reported by them, oldest event first.
 *
 * @param aliases what else the person stood under before decisions joined it
 */
public record PersonRecord(Person person, List<ScreeningEvent> events, List<Alias> aliases) {

    public PersonRecord {
        events = List.copyOf(events);
        aliases = List.copyOf(aliases);
    }

    /** A person nobody ever took for two. */
    public PersonRecord(Person person, List<ScreeningEvent> events) {
        this(person, events, List.of());
    }

    /**
     * Another number of the register for the same human being.
     *
     * @param identityNumber the superseded identity number; empty for a row that had none
     */
    public record Alias(PersonKey key, String identityNumber) {}
}
