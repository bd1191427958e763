package org.screenreg.testing;

import java.time.LocalDate;

/** Invented people; the area 999999 of their identity numbers does not exist. */
public final class TestPeople {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private TestPeople() {}

    /** The number of the {@code sequence}-th person born on a day; an odd sequence is a man. */
    public static String identityNumber(LocalDate born, int sequence) {
        return withCheckCharacter("999999" + born.toString().replace("-", "") + "%03d".formatted(sequence));
    }

    /** Seventeen digits and their check character, worked out from the definition of ISO 7064 MOD 11-2. */
    public static String withCheckCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(digits.charAt(i), 10) * WEIGHTS[i];
        }
        int check = (12 - sum % 11) % 11;
        return digits + (check == 10 ? "X" : String.valueOf(check));
    }
}
