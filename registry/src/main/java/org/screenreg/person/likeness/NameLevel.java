package org.screenreg.person.likeness;

/** How well two names agree, by character and by sound. */
final class NameLevel {
    private static final int SHORTEST_FOR_A_SLIP = 3;

    private NameLevel() {}

    static String of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Field.UNKNOWN;
        }
        if (one.equals(other)) {
            return Field.SAME;
        }
        String sound = Pinyin.of(one);
        String otherSound = Pinyin.of(other);
        if (sound.equals(otherSound)) {
            return "homophone";
        }
        if (Pinyin.folded(sound).equals(Pinyin.folded(otherSound))) {
            return "dialect-homophone";
        }
        boolean longEnough = Math.max(one.length(), other.length()) >= SHORTEST_FOR_A_SLIP;
        return longEnough && Edits.isOne(one, other) ? "one-character" : Field.DIFFERS;
    }
}
