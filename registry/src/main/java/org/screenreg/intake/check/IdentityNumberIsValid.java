package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_BIRTH_DATE;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_CHECKSUM;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_LENGTH;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_LOST_DIGITS;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_MASKED;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_MISSING;

import org.screenreg.intake.IssueCode;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;

/** Refuses identity numbers that are none, and those a number cell has cut to fifteen digits. */
public final class IdentityNumberIsValid implements Check {
    private static final String TARGET = "person.identity-number";

    @Override
    public void check(ReadRow row) {
        if (row.identityLostDigits()) {
            row.object(IDENTITY_NUMBER_LOST_DIGITS, TARGET);
            return;
        }
        IdentityNumber.Reading reading = IdentityNumber.read(row.get(TARGET));
        if (reading.problem() != null) {
            row.object(objection(reading.problem()), TARGET);
        } else if (reading.number() != null) {
            row.identify(reading.number());
        }
    }

    private static IssueCode objection(IdentityNumber.Problem problem) {
        return switch (problem) {
            case MISSING -> IDENTITY_NUMBER_MISSING;
            case MASKED -> IDENTITY_NUMBER_MASKED;
            case LENGTH -> IDENTITY_NUMBER_LENGTH;
            case CHECKSUM -> IDENTITY_NUMBER_CHECKSUM;
            case BIRTH_DATE -> IDENTITY_NUMBER_BIRTH_DATE;
        };
    }
}
