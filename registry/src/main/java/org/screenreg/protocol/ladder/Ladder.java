package org.screenreg.protocol.ladder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.screenreg.calendar.Term;
import org.screenreg.calendar.WorkCalendar;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.programme.CareTier;

/** Who is reminded of a task that is not done: the rungs, and the events that count on the way. */
public final class Ladder {
    private final List<Rung> rungs;
    private final Contacts contacts;
    private final PutOffs putOffs;
    private final Term returnWithin;
    private final WorkCalendar calendar;
    private final String content;

    /** The events that tell whether anybody was reached. */
    record Contacts(String kind, String finding, Set<String> reached, Set<String> notReached) {}

    /** The events that put a task off, and how long and how often they may. */
    record PutOffs(String kind, String finding, Term most, int times) {}

    Ladder(List<Rung> rungs, Contacts contacts, PutOffs putOffs, Term returnWithin, LadderReader read) {
        this.rungs = List.copyOf(rungs);
        this.contacts = contacts;
        this.putOffs = putOffs;
        this.returnWithin = returnWithin;
        this.calendar = read.calendar();
        this.content = read.content();
    }

    /** The hops of a task's reminder, given what happened of the person, in order of days. */
    public List<Hop> hops(Reminded task, List<ScreeningEvent> events) {
        return new Climb(this, task).along(events);
    }

    public List<Rung> rungs() {
        return rungs;
    }

    /** Equal for ladders that say the same. */
    public String content() {
        return content;
    }

    Optional<Rung> rung(CareTier owner, int urgency) {
        for (Rung rung : rungs) {
            if (rung.fits(owner, urgency)) {
                return Optional.of(rung);
            }
        }
        return Optional.empty();
    }

    /** Whether an event moves reminders. */
    public boolean counts(ScreeningEvent event) {
        return isReached(event) || isAttempt(event) || event.kind().equals(putOffs.kind());
    }

    boolean isReached(ScreeningEvent event) {
        return isContact(event, contacts.reached());
    }

    boolean isAttempt(ScreeningEvent event) {
        return isContact(event, contacts.notReached());
    }

    private boolean isContact(ScreeningEvent event, Set<String> outcomes) {
        String outcome = event.findings().get(contacts.finding());
        return event.kind().equals(contacts.kind()) && outcome != null && outcomes.contains(outcome);
    }

    /** The day an event puts a task off to, no later than it may; empty for any other event. */
    Optional<LocalDate> putOffUntil(ScreeningEvent event) {
        String until = event.findings().get(putOffs.finding());
        if (!event.kind().equals(putOffs.kind()) || until == null) {
            return Optional.empty();
        }
        try {
            LocalDate agreed = LocalDate.parse(until);
            LocalDate latest = putOffs.most().after(event.performedOn());
            return agreed.isAfter(event.performedOn())
                    ? Optional.of(agreed.isAfter(latest) ? latest : agreed)
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    int mostPutOffs() {
        return putOffs.times();
    }

    LocalDate returnedDue(LocalDate day) {
        return returnWithin.after(day);
    }

    LocalDate workdayFrom(LocalDate day) {
        return calendar.isWorkday(day) ? day : calendar.plus(day, 1);
    }
}
