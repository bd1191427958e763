package org.screenreg.intake.check;

import static org.screenreg.intake.IssueCode.NOTHING_DONE;

import org.screenreg.intake.ReadRow;

/** Refuses a row that names a person but nothing that was done to or found in them. */
public final class SomethingWasDone implements Check {

    @Override
    public void check(ReadRow row) {
        boolean left = !row.get("person.died-on").isEmpty()
                || !row.get("person.moved-on").isEmpty();
        if (row.events().isEmpty() && !left && row.issues().isEmpty()) {
            row.object(NOTHING_DONE, "");
        }
    }
}
