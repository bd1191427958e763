package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_BIRTH_DATE;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_CHECKSUM;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_CONVERTED;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_LENGTH;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_LOST_DIGITS;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_MASKED;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_MISSING;
import static org.screenreg.intake.IssueCode.IDENTITY_NUMBER_REPAIRED;

import java.text.Normalizer;
import java.time.LocalDate;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;

/**
 * Refuses identity numbers that are none, and those a number cell has cut to fifteen digits. A number that only mistakes
 * letters for digits is used where the correction passes its check.
 */
public final class IdentityNumberIsValid implements Check {
    private static final String TARGET = "person.identity-number";
    private static final int OLDEST = 120;
    private static final int OLD_LENGTH = 15;

    private final LocalDate today;

    public IdentityNumberIsValid(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(ReadRow row) {
        if (row.identityLostDigits()) {
            row.object(IDENTITY_NUMBER_LOST_DIGITS, TARGET);
            return;
        }
        String written = row.get(TARGET);
        IdentityNumber.Reading reading = IdentityNumber.read(written);
        boolean repaired = false;
        if (reading.problem() == IdentityNumber.Problem.LENGTH
                || reading.problem() == IdentityNumber.Problem.CHECKSUM) {
            IdentityNumber.Reading corrected = IdentityNumber.read(unconfused(written));
            repaired = corrected.number() != null;
            reading = repaired ? corrected : reading;
        }
        if (reading.problem() != null) {
            row.object(objection(reading.problem()), TARGET);
        } else if (reading.number() != null) {
            take(row, reading.number(), repaired);
        }
    }

    private void take(ReadRow row, IdentityNumber number, boolean repaired) {
        if (number.birthDate().isAfter(today) || number.birthDate().isBefore(today.minusYears(OLDEST + 1L))) {
            row.object(IDENTITY_NUMBER_BIRTH_DATE, TARGET);
            return;
        }
        row.identify(number);
        if (repaired) {
            row.object(IDENTITY_NUMBER_REPAIRED, TARGET);
        } else if (row.get(TARGET).strip().length() == OLD_LENGTH) {
            row.object(IDENTITY_NUMBER_CONVERTED, TARGET);
        }
    }

    /** The text with letters that are easily taken for digits, and foreign letters that look like X, made what they mean. */
    private static String unconfused(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[OoОоΟο]", "0")
                .replaceAll("[IlLі|]", "1")
                .replaceAll("[хХχΧ×]", "X");
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
