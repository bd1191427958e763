package org.screenreg.worklist;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;

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
                labels.because(task.rule()),
                task.rule(),
                task.stateOn(request.asOf()),
                task.since(),
                task.dueOn(),
                (int) Math.max(0, ChronoUnit.DAYS.between(task.dueOn(), request.asOf())),
                (int) Math.max(0, ChronoUnit.DAYS.between(task.opensOn(), request.asOf())),
                false,
                task.urgency());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
