package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.NOTHING_DONE;

import org.screenreg.intake.ReadRow;
import org.screenreg.intake.Severity;

/** Refuses a row that names a person but nothing that was done to or found in them. */
public final class SomethingWasDone implements Check {

    @Override
    public void check(ReadRow row) {
        if (row.events().isEmpty() && !row.has(Severity.ROW)) {
            row.object(NOTHING_DONE, "");
        }
    }
}
