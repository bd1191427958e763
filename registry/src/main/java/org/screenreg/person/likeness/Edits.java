package org.screenreg.person.likeness;

/** Whether two texts are one slip of the hand apart. */
final class Edits {
    private Edits() {}

    /** Whether one character was replaced, left out, doubled, or swapped with its neighbour. */
    static boolean isOne(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int leftOfOne = one.length() - start - end;
        int leftOfOther = other.length() - start - end;
        if (Math.max(leftOfOne, leftOfOther) == 1) {
            return true;
        }
        return leftOfOne == 2
                && leftOfOther == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
    }
}
