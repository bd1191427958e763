package org.screenreg.protocol.fact;

import java.time.LocalDate;
import java.time.Period;

/** Completed years of life; who is born on 29 February turns a year older on 1 March of a common year. */
public final class Ages {
    private Ages() {}

    public static int on(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    /** The first day of an age. */
    public static LocalDate birthday(LocalDate birth, int age) {
        LocalDate day = birth.plusYears(age);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }
}
