package org.screenreg.demo.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.screenreg.programme.Sex;

/**
 * Identity numbers that cannot belong to anybody: area 999999, correct check character (GB 11643), no two alike.
 *
 * <p>The sequence number is odd for men and even for women.
 */
public final class IdentityNumbers {
    private static final String AREA = "999999";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int LAST_SEQUENCE = 994;

    private final Map<Long, Integer> last = new HashMap<>();

    /** A sequence number nobody born that day has yet. */
    int nextSequence(LocalDate birthDate, Sex sex) {
        int parity = sex == Sex.MALE ? 1 : 0;
        int first = 12 + Math.floorMod(birthDate.toEpochDay() * 37, 40) * 2 + parity;
        int next = last.merge(birthDate.toEpochDay() * 2 + parity, first, (before, ignored) -> before + 2);
        if (next > LAST_SEQUENCE) {
            throw new IllegalArgumentException("more people of one sex born on one day than identity numbers");
        }
        return next;
    }

    static String of(LocalDate birthDate, int sequence) {
        int day = birthDate.getYear() * 10_000 + birthDate.getMonthValue() * 100 + birthDate.getDayOfMonth();
        return checked(AREA + day + Integer.toString(1_000 + sequence).substring(1));
    }

    /** The 17 digits with their check character. */
    static String checked(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + CHECK.charAt(sum % CHECK.length());
    }

    /** The 15-digit form issued until 1999, without century and check character. */
    public static String oldForm(String number) {
        return number.substring(0, 6) + number.substring(8, 17);
    }

    /** The same number with a check character that is wrong. */
    public static String withWrongCheck(String number) {
        char right = number.charAt(17);
        return number.substring(0, 17) + (right == '7' ? '3' : '7');
    }
}
