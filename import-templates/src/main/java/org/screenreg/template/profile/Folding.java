package org.screenreg.template.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes written headings and values comparable: width, case and blanks do not matter. */
public final class Folding {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Folding() {}

    public static String fold(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
