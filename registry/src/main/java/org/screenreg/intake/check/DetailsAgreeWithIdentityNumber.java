package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.BIRTH_DATE_DIFFERS;
import static org.screenreg.intake.IssueCode.SEX_DIFFERS;

import org.jspecify.annotations.Nullable;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;

/** Marks a birth date or sex that contradicts the identity number; the number counts. */
public final class DetailsAgreeWithIdentityNumber implements Check {

    @Override
    public void check(ReadRow row) {
        @Nullable IdentityNumber number = row.identity();
        if (number == null) {
            return;
        }
        String birthDate = row.get("person.birth-date");
        if (!birthDate.isEmpty() && !birthDate.equals(number.birthDate().toString())) {
            row.object(BIRTH_DATE_DIFFERS, "person.birth-date");
        }
        String sex = row.get("person.sex");
        boolean stated = sex.equals("F") || sex.equals("M");
        if (stated && !sex.equals(number.sex().code())) {
            row.object(SEX_DIFFERS, "person.sex");
        }
    }
}
