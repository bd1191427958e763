package org.screenreg.cli.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.indicator.Behind;
import org.screenreg.person.Person;
import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.fact.Ages;

/**
 * The persons behind a figure who are looked at.
 *
 * @param sex empty for everybody
 */
record Whom(int youngest, int oldest, String sex) {
    private static final int OLDEST = 130;
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})(?:(\\.\\.)(\\d{1,3})?)?");

    /** The persons of an age or of ages such as {@code 45..49}, and of a sex; everybody where neither is given. */
    static Whom of(@Nullable String ages, @Nullable Sex sex) {
        String code = sex == null ? "" : sex.code();
        if (ages == null) {
            return new Whom(0, OLDEST, code);
        }
        Matcher matcher = AGES.matcher(ages);
        if (!matcher.matches()) {
            throw RegistryException.wrongCall(new Label(
                    "看不懂年龄“" + ages + "”，请写如 45..49、65.. 或 50。",
                    "The ages '" + ages + "' are not understood; write 45..49, 65.. or 50."));
        }
        int youngest = Integer.parseInt(matcher.group(1));
        int oldest = matcher.group(2) == null
                ? youngest
                : matcher.group(3) == null ? OLDEST : Integer.parseInt(matcher.group(3));
        return new Whom(youngest, oldest, code);
    }

    boolean includes(Behind one) {
        Person person = one.story().person();
        int age = Ages.on(person.birthDate(), one.last());
        return age >= youngest
                && age <= oldest
                && (sex.isEmpty() || person.sex().code().equals(sex));
    }
}
