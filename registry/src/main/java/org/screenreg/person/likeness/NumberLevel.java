package org.screenreg.person.likeness;

/** How well what was sent in the place of an identity number agrees with a valid one. */
final class NumberLevel {
    private static final int WHOLE = 18;
    private static final int KEPT_BY_A_NUMBER_CELL = 15;
    private static final int FEWEST_LEGIBLE = 8;

    private NumberLevel() {}

    static String of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Field.UNKNOWN;
        }
        if (Edits.isOne(one, other)) {
            return "one-off";
        }
        boolean whole = one.length() == WHOLE && other.length() == WHOLE;
        if (whole && one.regionMatches(0, other, 0, KEPT_BY_A_NUMBER_CELL) && (isCut(one) || isCut(other))) {
            return "one-off";
        }
        return whole ? legible(one, other) : Field.UNKNOWN;
    }

    /** Whether a number cell has put noughts in the place of the last three digits. */
    private static boolean isCut(String number) {
        return number.endsWith("000");
    }

    private static String legible(String one, String other) {
        int agreeing = 0;
        for (int i = 0; i < WHOLE; i++) {
            boolean hidden = one.charAt(i) == '*' || other.charAt(i) == '*';
            if (!hidden && one.charAt(i) != other.charAt(i)) {
                return Field.DIFFERS;
            }
            agreeing += hidden ? 0 : 1;
        }
        return agreeing >= FEWEST_LEGIBLE ? "fits" : Field.UNKNOWN;
    }
}
