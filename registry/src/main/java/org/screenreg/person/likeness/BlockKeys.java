package org.screenreg.person.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks a person stands in. Only persons who share a block are compared; each kind of block catches what the others
 * miss.
 */
public final class BlockKeys {
    private static final int NUMBER_LENGTH = 18;

    private BlockKeys() {}

    /** The kinds of block every person may stand in, in a fixed order; empty where the person lacks what it takes. */
    public static List<String> of(Traits traits) {
        String sound = Pinyin.folded(Pinyin.of(traits.name()));
        String place = traits.village().isEmpty() ? traits.township() : traits.village();
        return List.of(
                key("n", sound, traits.birthDate()),
                key("p", traits.phone()),
                key("v", place, sound),
                key("b", traits.village(), traits.birthDate()));
    }

    /** Blocks by what is left of an identity number: a slip spoils one or two of the three, never all. */
    public static List<String> ofNumber(String number) {
        List<String> keys = new ArrayList<>();
        if (number.length() == NUMBER_LENGTH) {
            add(keys, "1", number.substring(0, 14));
            add(keys, "2", number.substring(10));
            add(keys, "3", number.substring(0, 6) + number.substring(6, 10) + number.substring(14));
        }
        return keys;
    }

    private static void add(List<String> keys, String kind, String part) {
        if (part.indexOf('*') < 0) {
            keys.add(kind + part);
        }
    }

    private static String key(String kind, String... parts) {
        for (String part : parts) {
            if (part.isEmpty()) {
                return "";
            }
        }
        return kind + String.join("|", parts);
    }
}
