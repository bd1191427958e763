package org.screenreg.template.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes headings comparable: width, case, blanks, kinds of brackets and marks of obligation do not matter. */
public final class Headings {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\uFEFF]+|^[*★]+|[*★:]+$");

    private Headings() {}

    public static String fold(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC);
        String bare = NOISE.matcher(plain).replaceAll("");
        return unifyBrackets(bare).toUpperCase(Locale.ROOT);
    }

    private static String unifyBrackets(String text) {
        StringBuilder unified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("[【〔〖{".indexOf(c) >= 0) {
                unified.append('(');
            } else if ("]】〕〗}".indexOf(c) >= 0) {
                unified.append(')');
            } else {
                unified.append(c);
            }
        }
        return unified.toString();
    }
}
