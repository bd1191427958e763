package org.screenreg.intake.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;

/** Says once per file how many identity numbers begin with an area that does not exist. */
public final class AreaNotice {
    private @Nullable Place first;
    private int count;

    public void see(ReadRow row) {
        @Nullable IdentityNumber number = row.identity();
        if (number != null && !number.areaIsKnown()) {
            if (first == null) {
                first = new Place(row.submitted().sheet(), row.submitted().number(), "identity-number");
            }
            count++;
        }
    }

    public Optional<Issue> issue() {
        return Optional.ofNullable(first)
                .map(place -> Issue.of(IssueCode.IDENTITY_AREA_UNKNOWN, place, "", String.valueOf(count)));
    }
}
