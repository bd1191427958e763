package org.screenreg.protocol;

import org.screenreg.programme.Sex;

/**
 * The population a programme is for, as denominators count it.
 *
 * @param sex {@code F}, {@code M} or {@code any}
 */
public record Target(String sex, int minAge, int maxAge) {

    public boolean covers(Sex person, int age) {
        return (sex.equals("any") || sex.equals(person.code())) && age >= minAge && age <= maxAge;
    }
}
