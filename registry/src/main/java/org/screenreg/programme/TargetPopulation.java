package org.screenreg.programme;

import org.jspecify.annotations.Nullable;

/**
 * Whom a programme is for, by sex and age: the persons a coverage counts as its denominator.
 *
 * @param sex null for both
 * @param ageFrom lowest age in completed years
 * @param ageTo highest age in completed years
 */
public record TargetPopulation(@Nullable Sex sex, int ageFrom, int ageTo) {

    public boolean covers(Sex person, int age) {
        return (sex == null || sex == person) && age >= ageFrom && age <= ageTo;
    }

    /** The population as a phrase, such as {@code women aged 35-64}. */
    public Label inWords() {
        String who = sex == null ? "居民" : sex == Sex.FEMALE ? "女性" : "男性";
        String whom = sex == null ? "residents" : sex == Sex.FEMALE ? "women" : "men";
        String to = ageTo >= 120 ? "岁及以上" : "–" + ageTo + "岁";
        String until = ageTo >= 120 ? " and over" : "–" + ageTo;
        return new Label(ageFrom + to + who, whom + " aged " + ageFrom + until);
    }
}
