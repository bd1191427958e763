package org.screenreg.intake.apply;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.ReadRow;
import org.screenreg.intake.Severity;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.PersonStatement;
import org.screenreg.person.Unidentified;
import org.screenreg.store.Document;
import org.screenreg.store.Hash;

/** Under which key a row is kept: that of its identity number, or one of its own where it has no valid one. */
final class RowPerson {
    private static final int FEWEST_LEGIBLE = 8;
    private static final int LONGEST_DETAILS = 2_000;

    private RowPerson() {}

    /**
     * The key a row is kept under. Null where nothing of it is kept: it is refused or held for another reason, or it says too
     * little to tell one person from another.
     */
    static @Nullable String key(ReadRow row) {
        @Nullable IdentityNumber number = row.identity();
        if (number != null) {
            return Ledger.refusal(row) == null ? number.value() : null;
        }
        boolean otherwiseRefused = row.issues().stream()
                .anyMatch(issue -> issue.code().severity().compareTo(Severity.HOLD) <= 0
                        && !issue.code().isAboutNumber());
        Map<String, String> details = row.details();
        String document = Document.of(details);
        boolean kept = !otherwiseRefused && tellsApart(details) && document.length() <= LONGEST_DETAILS;
        return kept ? Unidentified.key(Hash.sha256(document)) : null;
    }

    /** Whether a name comes with a birth date, a telephone or most of a number. */
    private static boolean tellsApart(Map<String, String> details) {
        long legible = details.getOrDefault(PersonStatement.STATED_NUMBER, "")
                .chars()
                .filter(Character::isDigit)
                .count();
        return details.containsKey("name")
                && (details.containsKey("birth-date") || details.containsKey("phone") || legible >= FEWEST_LEGIBLE);
    }
}
