package org.screenreg.match;

import java.util.Locale;

/** Which search found a pair. */
public enum Origin {
    /** A row without a valid number, and somebody it may be about. */
    ROW,
    /** Two persons of the register. */
    REGISTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
