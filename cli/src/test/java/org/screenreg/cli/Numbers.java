package org.screenreg.cli;

/** Identity numbers of people who do not exist: their area, 999999, belongs to no county. */
final class Numbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private Numbers() {}

    /** The number of the n-th woman born on a day, up to 499. */
    static String women(String born, int n) {
        return number(born, 2 * n);
    }

    /** The number of the n-th man born on a day, up to 499. */
    static String men(String born, int n) {
        return number(born, 2 * n + 1);
    }

    /** A woman's number that ends in X. */
    static String withX() {
        for (int n = 1; n < 400; n++) {
            String number = women("19790601", n);
            if (number.endsWith("X")) {
                return number;
            }
        }
        throw new AssertionError("no such number");
    }

    /** A number as it was written before 1999, with fifteen digits. */
    static String old(String number) {
        return number.substring(0, 6) + number.substring(8, 17);
    }

    private static String number(String born, int sequence) {
        String body = "999999" + born + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECKS.charAt(sum % 11);
    }
}
