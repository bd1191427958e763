package org.screenreg.protocol;

import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;

/**
 * The population a programme is for, as denominators count it.
 *
 * @param sex {@code F}, {@code M} or {@code any}
 */
public record Target(String sex, int minAge, int maxAge) {
    private static final int OLDEST = 120;

    public boolean covers(Sex person, int age) {
        return (sex.equals("any") || sex.equals(person.code())) && age >= minAge && age <= maxAge;
    }

    /** The population as a phrase, such as {@code women aged 35–64}. */
    public Label inWords() {
        String who = sex.equals("any") ? "居民" : sex.equals("F") ? "女性" : "男性";
        String whom = sex.equals("any") ? "residents" : sex.equals("F") ? "women" : "men";
        boolean open = maxAge >= OLDEST;
        return new Label(
                minAge + (open ? "岁及以上" : "–" + maxAge + "岁") + who,
                whom + " aged " + minAge + (open ? " and over" : "–" + maxAge));
    }
}
