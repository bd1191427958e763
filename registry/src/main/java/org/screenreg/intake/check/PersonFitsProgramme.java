package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.PERSON_OUTSIDE_PROGRAMME;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;
import org.screenreg.protocol.Target;

/** Marks a person whose sex or age the programme is not for; the row counts, the person is outside the indicators. */
public final class PersonFitsProgramme implements Check {
    private final @Nullable Target target;

    public PersonFitsProgramme(@Nullable Target target) {
        this.target = target;
    }

    @Override
    public void check(ReadRow row) {
        @Nullable IdentityNumber number = row.identity();
        if (number == null || target == null) {
            return;
        }
        Optional<LocalDate> first =
                row.events().stream().map(event -> event.performedOn()).min(Comparator.naturalOrder());
        if (first.isPresent() && !first.get().isBefore(number.birthDate())) {
            int age = Period.between(number.birthDate(), first.get()).getYears();
            if (!target.covers(number.sex(), age)) {
                row.object(
                        PERSON_OUTSIDE_PROGRAMME,
                        "person.identity-number",
                        target.inWords().zh(),
                        target.inWords().en());
            }
        }
    }
}
