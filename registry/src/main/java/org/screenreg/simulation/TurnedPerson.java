package org.screenreg.simulation;

import java.util.List;
import org.screenreg.programme.Sex;

/**
 * A person who stands otherwise, masked.
 *
 * @param before the rows that said how the person stands, and {@code after} those that would
 */
public record TurnedPerson(
        String key, String name, Sex sex, int age, String village, List<String> before, List<String> after) {

    public TurnedPerson {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
