package org.screenreg.intake.check;

import org.screenreg.intake.ReadRow;
import org.screenreg.intake.Severity;

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

    /** Runs the checks one after the other and stops at the first objection: each relies on the ones before. A repair is none. */
    static Check seq(Check... checks) {
        return row -> {
            long before = objections(row);
            for (Check check : checks) {
                check.check(row);
                if (objections(row) > before) {
                    return;
                }
            }
        };
    }

    private static long objections(ReadRow row) {
        return row.issues().stream()
                .filter(issue -> issue.code().severity() != Severity.FIX)
                .count();
    }
}
