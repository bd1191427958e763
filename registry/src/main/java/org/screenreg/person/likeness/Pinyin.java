package org.screenreg.person.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sound of a name, without tones. Characters that are surnames have the reading they have as surnames (单 shan, 仇 qiu).
 *
 * <p>The table is ICU's transliteration {@code Han-Latin/Names}; a test makes it and compares.
 */
public final class Pinyin {
    private static final String TABLE = "/likeness/pinyin.txt";
    private static final Map<Integer, String> SYLLABLES = new HashMap<>();
    private static final Map<String, String> TWO_CHARACTER_SURNAMES =
            Map.of("万俟", "mo qi", "尉迟", "yu chi", "长孙", "zhang sun", "澹台", "tan tai", "单于", "chan yu");

    static {
        try (InputStream in = Pinyin.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not part of this program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(Pinyin::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Pinyin() {}

    private static void learn(String line) {
        int blank = line.indexOf(' ');
        String syllable = line.substring(0, blank);
        line.codePoints().skip(blank + 1L).forEach(character -> SYLLABLES.put(character, syllable));
    }

    /** The syllables of a name separated by blanks; a character without a reading stands for itself. */
    public static String of(String name) {
        String surname = name.length() < 2 ? "" : TWO_CHARACTER_SURNAMES.getOrDefault(name.substring(0, 2), "");
        Stream<String> given = name.codePoints()
                .skip(surname.isEmpty() ? 0 : 2)
                .mapToObj(character -> SYLLABLES.getOrDefault(character, Character.toString(character)));
        List<String> all = Stream.concat(Stream.of(surname).filter(text -> !text.isEmpty()), given)
                .toList();
        return String.join(" ", all);
    }

    /** The sound with what dialects do not tell apart made equal: zh and z, n and l, f and h, ing and in. */
    public static String folded(String sound) {
        return Stream.of(sound.split(" ")).map(Pinyin::fold).collect(Collectors.joining(" "));
    }

    private static String fold(String syllable) {
        String folded = syllable;
        if (folded.startsWith("zh") || folded.startsWith("ch") || folded.startsWith("sh")) {
            folded = folded.charAt(0) + folded.substring(2);
        } else if (folded.startsWith("n")) {
            folded = "l" + folded.substring(1);
        } else if (folded.startsWith("hu") && folded.length() > 2) {
            folded = "f" + folded.substring(2);
        }
        return folded.endsWith("ng") && folded.length() > 2 ? folded.substring(0, folded.length() - 1) : folded;
    }
}
