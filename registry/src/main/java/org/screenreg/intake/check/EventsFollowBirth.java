package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.DATE_BEFORE_BIRTH;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;

/** Refuses an event dated before the person was born. */
public final class EventsFollowBirth implements Check {

    @Override
    public void check(ReadRow row) {
        @Nullable IdentityNumber number = row.identity();
        if (number == null) {
            return;
        }
        LocalDate born = number.birthDate();
        row.events().stream()
                .filter(event -> event.performedOn().isBefore(born))
                .map(event -> event.kind() + ".performed-on")
                .distinct()
                .forEach(target -> row.object(DATE_BEFORE_BIRTH, target));
        for (String target : new String[] {"person.died-on", "person.moved-on"}) {
            String date = row.get(target);
            if (!date.isEmpty() && LocalDate.parse(date).isBefore(born)) {
                row.object(DATE_BEFORE_BIRTH, target);
            }
        }
    }
}
