package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.SEX_NOT_POSSIBLE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;
import org.screenreg.programme.Sex;

/** Refuses a person of the sex to which what the template lists cannot be done. */
public final class SexIsPossible implements Check {
    private final Optional<Sex> only;

    public SexIsPossible(Optional<Sex> only) {
        this.only = only;
    }

    @Override
    public void check(ReadRow row) {
        @Nullable IdentityNumber number = row.identity();
        if (number != null && only.isPresent() && only.get() != number.sex()) {
            row.object(SEX_NOT_POSSIBLE, "person.identity-number");
        }
    }
}
