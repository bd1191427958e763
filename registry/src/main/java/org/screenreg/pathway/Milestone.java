package org.screenreg.pathway;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Map<String, Milestone> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Milestone::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }

    public static Milestone parse(String code) {
        Milestone milestone = BY_CODE.get(code);
        if (milestone == null) {
            throw new IllegalArgumentException("there is no milestone " + code);
        }
        return milestone;
    }
}
