package org.screenreg.intake;

import java.util.Locale;

/** What is to become of a file some of whose rows cannot be taken over. */
public enum Decision {
    /** The other rows are loaded. */
    PARTIAL,
    /** Nothing of the file is loaded. */
    ALL_OR_NOTHING;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
