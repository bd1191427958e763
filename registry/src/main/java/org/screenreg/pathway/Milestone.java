package org.screenreg.pathway;

import java.util.Locale;

/** A point of a round that indicators count; which facts reach it is said by the protocol's {@code milestones} table. */
public enum Milestone {
    ASSESSED,
    HIGH_RISK,
    SCREENED,
    POSITIVE,
    TRIAGED,
    CONFIRMED,
    PRECANCER,
    EARLY,
    TREATED,
    MANAGED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Milestone parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
