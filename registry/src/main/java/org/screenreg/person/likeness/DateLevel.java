package org.screenreg.person.likeness;

/** How well two birth dates agree, both written as ISO dates. */
final class DateLevel {
    private static final int YEAR = 4;
    private static final int MONTH = 5;
    private static final int DAY = 8;

    private DateLevel() {}

    static String of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Field.UNKNOWN;
        }
        if (one.equals(other)) {
            return Field.SAME;
        }
        boolean sameYear = one.regionMatches(0, other, 0, YEAR);
        if (sameYear && one.regionMatches(MONTH, other, DAY, 2) && one.regionMatches(DAY, other, MONTH, 2)) {
            return "swapped";
        }
        if (Edits.isOne(one, other)) {
            return "one-digit";
        }
        return sameYear ? "same-year" : Field.DIFFERS;
    }
}
