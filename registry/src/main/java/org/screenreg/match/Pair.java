package org.screenreg.match;

import org.screenreg.person.PersonKey;

/** Two persons, the lower number first. */
public record Pair(PersonKey lower, PersonKey higher) {

    public static Pair of(PersonKey one, PersonKey other) {
        return one.value() < other.value() ? new Pair(one, other) : new Pair(other, one);
    }
}
