package org.screenreg.intake.check;

import org.screenreg.intake.ReadRow;

/** One concern that can be wrong with a row; it objects, it never throws. */
@FunctionalInterface
public interface Check {

    void check(ReadRow row);

    /** Runs every check, whatever the others found: they do not depend on each other. */
    static Check all(Check... checks) {
        return row -> {
            for (Check check : checks) {
                check.check(row);
            }
        };
    }

    /** Runs the checks one after the other and stops at the first objection: each relies on the ones before. */
    static Check seq(Check... checks) {
        return row -> {
            int before = row.issues().size();
            for (Check check : checks) {
                check.check(row);
                if (row.issues().size() > before) {
                    return;
                }
            }
        };
    }
}
