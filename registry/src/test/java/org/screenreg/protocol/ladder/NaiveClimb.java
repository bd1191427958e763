package org.screenreg.protocol.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.programme.CareTier;

/** The way of a reminder found by standing on every day in turn and asking whether it moves. */
final class NaiveClimb {
    private final Ladder ladder;
    private final Reminded task;
    private final List<Hop> hops = new ArrayList<>();
    private final Set<LocalDate> failed = new HashSet<>();
    private CareTier owner;
    private LocalDate opens;
    private LocalDate due;
    private int putOff;

    NaiveClimb(Ladder ladder, Reminded task) {
        this.ladder = ladder;
        this.task = task;
        owner = task.tier();
        opens = task.opensOn();
        due = task.dueOn();
    }

    List<Hop> walk(List<ScreeningEvent> events) {
        for (LocalDate day = task.since(); day.isBefore(task.until()); day = day.plusDays(1)) {
            LocalDate today = day;
            events.stream().filter(event -> event.performedOn().equals(today)).forEach(event -> see(event, today));
            for (boolean moved = true; moved; ) {
                moved = overdue(today);
            }
        }
        return hops;
    }

    private boolean overdue(LocalDate day) {
        for (Rung rung : ladder.rungs()) {
            if (rung.fits(owner, task.urgency())) {
                boolean late = rung.to() != null
                        && rung.after() != null
                        && day.isAfter(rung.after().after(task.dueOn()))
                        && day.isAfter(due)
                        && ladder.workdayFrom(day).equals(day);
                if (late) {
                    up(rung, day, HopCause.OVERDUE);
                }
                return late;
            }
        }
        return false;
    }

    private void see(ScreeningEvent event, LocalDate day) {
        String outcome = event.findings().getOrDefault("outcome", "");
        if (outcome.equals("reached")) {
            failed.clear();
            if (owner != task.tier()) {
                owner = task.tier();
                opens = day.isBefore(opens) ? opens : day;
                due = ladder.returnedDue(day);
                hops.add(new Hop(day, owner, opens, due, HopCause.RETURNED, 0));
            }
        } else if (outcome.equals("not-reached")) {
            boolean first = failed.add(day);
            for (Rung rung : ladder.rungs()) {
                if (rung.fits(owner, task.urgency())) {
                    if (first && rung.to() != null && rung.attempts() > 0 && failed.size() >= rung.attempts()) {
                        up(rung, day, HopCause.NOT_REACHED);
                    }
                    return;
                }
            }
        } else {
            LocalDate until = LocalDate.parse(event.findings().get("until"));
            LocalDate latest = day.plusDays(30);
            LocalDate to = until.isAfter(latest) ? latest : until;
            if (to.isAfter(day) && putOff < 2) {
                putOff++;
                opens = to.isBefore(opens) ? opens : to;
                due = due.isBefore(to) ? to : due;
                hops.add(new Hop(day, owner, opens, due, HopCause.PUT_OFF, failed.size()));
            }
        }
    }

    private void up(Rung rung, LocalDate day, HopCause cause) {
        CareTier to = rung.to();
        if (to != null) {
            owner = to;
            opens = day.isBefore(opens) ? opens : day;
            due = rung.within().after(day);
            hops.add(new Hop(day, owner, opens, due, cause, failed.size()));
            failed.clear();
        }
    }
}
