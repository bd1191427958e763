package org.screenreg.person;

/**
 * The key of somebody a row states without a valid identity number. It stands where the number of others stands and nobody
 * counts by it; a decision may join it to a person.
 */
public final class Unidentified {
    /** What every such key begins with, and no identity number does. */
    public static final String SIGN = "~";

    private static final int LENGTH = 17;

    private Unidentified() {}

    /** The key of a fingerprint of what the row says of the person. */
    public static String key(String fingerprint) {
        return SIGN + fingerprint.substring(0, LENGTH);
    }

    public static boolean is(String identityNumber) {
        return identityNumber.startsWith(SIGN);
    }
}
