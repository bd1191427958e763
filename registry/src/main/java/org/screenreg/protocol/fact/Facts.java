package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.protocol.cell.Value;

/**
 * What is known about one person on one day of the replay. It answers facts once each and remembers which were asked, so
 * that only time that matters is stepped through. One replay owns it; it is not shared.
 */
public final class Facts {
    private final Person person;
    private final List<ScreeningEvent> events;
    private final @Nullable Reading[] readings;
    private final List<Fact> timed;
    private LocalDate day = LocalDate.MIN;
    private LocalDate roundStart = LocalDate.MIN;
    private int visible;

    /**
     * @param events the person's events of the programme, oldest first
     * @param size how many facts there are
     * @param timed those of them that change with time
     */
    public Facts(Person person, List<ScreeningEvent> events, int size, List<Fact> timed) {
        this.person = person;
        this.events = events;
        this.readings = new @Nullable Reading[size];
        this.timed = timed;
    }

    /** Moves to a day: events after it, and for most facts events before the round, are not seen. */
    public void moveTo(LocalDate newDay, LocalDate newRoundStart) {
        Arrays.fill(readings, null);
        day = newDay;
        roundStart = newRoundStart;
        while (visible < events.size() && !events.get(visible).performedOn().isAfter(newDay)) {
            visible++;
        }
    }

    public LocalDate day() {
        return day;
    }

    public Value value(Fact fact) {
        return reading(fact).value();
    }

    public @Nullable ScreeningEvent from(Fact fact) {
        return reading(fact).from();
    }

    /** States what a table decided, for the tables after it. */
    public void decide(Fact outcome, Value value, @Nullable ScreeningEvent from) {
        readings[outcome.index()] = new Reading(value, from);
    }

    /** The later of two events in the order of the replay; nothing is earlier than anything. */
    public @Nullable ScreeningEvent later(@Nullable ScreeningEvent one, @Nullable ScreeningEvent other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        for (int i = visible - 1; i >= 0; i--) {
            ScreeningEvent event = events.get(i);
            if (event == one || event == other) {
                return event;
            }
        }
        return one;
    }

    /** The next day on which time alone may change a fact that was asked; null when none can. */
    public @Nullable LocalDate nextChange() {
        LocalDate next = null;
        for (Fact fact : timed) {
            if (readings[fact.index()] != null) {
                LocalDate change = fact.nextChange(this);
                if (change != null && (next == null || change.isBefore(next))) {
                    next = change;
                }
            }
        }
        return next;
    }

    /** Names of the stated things that keep a fact unknown. */
    public Set<String> missing(Fact fact) {
        Set<String> names = new TreeSet<>();
        if (!value(fact).isKnown()) {
            fact.source().open(this).forEach(part -> names.addAll(missing(part)));
            if (fact.source().parts().isEmpty()) {
                names.add(fact.name());
            }
        }
        return names;
    }

    Reading reading(Fact fact) {
        Reading reading = readings[fact.index()];
        if (reading == null) {
            reading = fact.source().read(this);
            readings[fact.index()] = reading;
        }
        return reading;
    }

    Person person() {
        return person;
    }

    List<ScreeningEvent> events() {
        return events;
    }

    int visible() {
        return visible;
    }

    LocalDate roundStart() {
        return roundStart;
    }
}
