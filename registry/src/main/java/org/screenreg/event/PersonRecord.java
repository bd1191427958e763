package org.screenreg.event;

import java.util.List;
import org.screenreg.person.Person;

/** A person and everything visible that was done to or reported by them, oldest event first. */
public record PersonRecord(Person person, List<ScreeningEvent> events) {

    public PersonRecord {
        events = List.copyOf(events);
    }
}
