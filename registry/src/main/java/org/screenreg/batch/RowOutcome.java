package org.screenreg.batch;

import java.util.Locale;

/** What became of a submitted row; every row has exactly one. */
public enum RowOutcome {
    ACCEPTED,
    UPDATED,
    UNCHANGED,
    HELD,
    REJECTED,
    BLANK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
