package org.screenreg.comparison;

import org.screenreg.programme.Label;

/**
 * One thing two protocols say differently.
 *
 * @param subject the parameter, row, table, fact or example concerned
 */
public record Difference(Kind kind, String subject, Label sentence) {

    /** What differs. */
    public enum Kind {
        HEAD,
        PARAMETER,
        FACT,
        TABLE,
        ROW_ADDED,
        ROW_REMOVED,
        ROW_MOVED,
        CONDITION,
        OUTCOME,
        WORDING,
        SOURCE,
        TASK,
        EXAMPLE
    }
}
