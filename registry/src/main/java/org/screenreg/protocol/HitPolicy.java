package org.screenreg.protocol;

import java.util.Locale;

/** How many rows of a table may answer. */
public enum HitPolicy {
    /** Exactly one row matches; two that overlap are an error. */
    UNIQUE,
    /** The first row that matches answers; a row that can never be first is an error. */
    FIRST,
    /** Every row that matches answers. */
    ALL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
