package org.screenreg.protocol.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.programme.CareTier;

/** The way of one reminder, day by day. */
final class Climb {
    private final Ladder ladder;
    private final Reminded task;
    private final List<Hop> hops = new ArrayList<>();
    private CareTier owner;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private int attempts;
    private int putOff;
    private @Nullable LocalDate attemptedOn;

    Climb(Ladder ladder, Reminded task) {
        this.ladder = ladder;
        this.task = task;
        this.owner = task.tier();
        this.opensOn = task.opensOn();
        this.dueOn = task.dueOn();
    }

    /** The hops, given what happened of the person in order of days. */
    List<Hop> along(List<ScreeningEvent> events) {
        for (ScreeningEvent event : events) {
            LocalDate day = event.performedOn();
            if (event.programme().equals(task.programme())
                    && !day.isBefore(task.since())
                    && day.isBefore(task.until())) {
                riseUntil(day);
                take(event, day);
            }
        }
        riseUntil(task.until());
        return List.copyOf(hops);
    }

    private void take(ScreeningEvent event, LocalDate day) {
        if (ladder.isReached(event)) {
            attempts = 0;
            if (owner != task.tier()) {
                hop(day, task.tier(), day, ladder.returnedDue(day), HopCause.RETURNED);
            }
        } else if (ladder.isAttempt(event) && !day.equals(attemptedOn)) {
            attemptedOn = day;
            attempts++;
            ladder.rung(owner, task.urgency())
                    .filter(rung -> rung.to() != null && rung.attempts() > 0 && attempts >= rung.attempts())
                    .ifPresent(rung -> rise(day, rung, HopCause.NOT_REACHED));
        } else {
            ladder.putOffUntil(event)
                    .filter(until -> putOff < ladder.mostPutOffs())
                    .ifPresent(until -> {
                        putOff++;
                        LocalDate due = dueOn.isBefore(until) ? until : dueOn;
                        hop(day, owner, until, due, HopCause.PUT_OFF);
                    });
        }
    }

    /** Hands the reminder up on the days before another on which time alone does it. */
    private void riseUntil(LocalDate end) {
        while (true) {
            Rung rung = ladder.rung(owner, task.urgency()).orElse(null);
            if (rung == null || rung.to() == null || rung.after() == null) {
                return;
            }
            LocalDate late = rung.after().after(task.dueOn());
            LocalDate first = (late.isBefore(dueOn) ? dueOn : late).plusDays(1);
            LocalDate day = ladder.workdayFrom(first.isBefore(task.since()) ? task.since() : first);
            if (!day.isBefore(end)) {
                return;
            }
            rise(day, rung, HopCause.OVERDUE);
        }
    }

    private void rise(LocalDate day, Rung rung, HopCause cause) {
        CareTier to = rung.to();
        if (to != null) {
            hop(day, to, day, rung.within().after(day), cause);
            attempts = 0;
        }
    }

    private void hop(LocalDate day, CareTier to, LocalDate opens, LocalDate due, HopCause cause) {
        owner = to;
        opensOn = opens.isBefore(opensOn) ? opensOn : opens;
        dueOn = due;
        hops.add(new Hop(day, owner, opensOn, dueOn, cause, attempts));
    }
}
