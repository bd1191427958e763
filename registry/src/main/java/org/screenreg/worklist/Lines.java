package org.screenreg.worklist;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.programme.Label;
import org.screenreg.protocol.ladder.Hop;

/** Writes what is to be done for a person as the line of a worklist. */
final class Lines {
    private final Labels labels;

    Lines(Labels labels) {
        this.labels = labels;
    }

    WorklistLine line(Person person, Wanted task, WorklistRequest request) {
        boolean masked = request.masked();
        String name = person.name();
        String number = person.identityNumber();
        String phone = text(person.phone());
        return new WorklistLine(
                0,
                person.key(),
                masked ? Masked.name(name) : name,
                person.sex(),
                Period.between(person.birthDate(), request.asOf()).getYears(),
                masked ? Masked.identityNumber(number) : number,
                masked ? Masked.phone(phone) : phone,
                text(person.address()),
                text(person.household()),
                task.programme(),
                labels.programme(task.programme()),
                task.step(),
                labels.step(task.step()),
                because(task),
                task.rule(),
                task.stateOn(request.asOf()),
                task.since(),
                task.dueOn(),
                (int) Math.max(0, ChronoUnit.DAYS.between(task.dueOn(), request.asOf())),
                (int) Math.max(0, ChronoUnit.DAYS.between(task.opensOn(), request.asOf())),
                false,
                task.urgency());
    }

    /** Why the person is on the list, after who handed the task on and when. */
    private Label because(Wanted task) {
        Label because = labels.because(task.rule());
        Hop hop = task.hop();
        return hop == null
                ? because
                : new Label(
                        hop.from() + " " + hop.cause().label().zh() + "，" + hop.dueOn() + " 前办。" + because.zh(),
                        hop.from() + " " + hop.cause().label().en() + "; act by " + hop.dueOn() + ". " + because.en());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
