package org.screenreg.worklist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short code of a line for people to type, such as {@code 231K45}: list 231, line 45, and between them a letter that
 * shows a mistyped digit. A spreadsheet takes it for neither a number nor a date.
 */
public record LineCode(int list, int line) implements Comparable<LineCode> {
    /** Nineteen letters, a prime number of them, none of which looks like a digit or an exponent. */
    private static final String LETTERS = "ABCFGHJKLMNPRTUVWXY";

    private static final Pattern WRITTEN = Pattern.compile("0*(\\d{1,7})([A-Z])0*(\\d{1,6})");
    private static final int LINE_WEIGHT = 7;

    /** The code a text means, however it is spaced; empty where it is none or was mistyped. */
    public static Optional<LineCode> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        Matcher written = WRITTEN.matcher(plain.replaceAll("[\\s\\p{Z}·.\\-_]+", ""));
        if (!written.matches()) {
            return Optional.empty();
        }
        LineCode code = new LineCode(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(3)));
        return Optional.of(code).filter(one -> one.letter() == written.group(2).charAt(0));
    }

    private char letter() {
        int sum = weighted(list, 0) + weighted(line, LINE_WEIGHT);
        return LETTERS.charAt(sum % LETTERS.length());
    }

    /** Weights are powers of two, all different in this arithmetic: one wrong digit or two swapped ones always show. */
    private static int weighted(int number, int first) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first; i++) {
            weight = weight * 2 % LETTERS.length();
        }
        for (int rest = number; rest > 0; rest /= 10) {
            sum += rest % 10 * weight;
            weight = weight * 2 % LETTERS.length();
        }
        return sum;
    }

    @Override
    public int compareTo(LineCode other) {
        return list == other.list ? Integer.compare(line, other.line) : Integer.compare(list, other.list);
    }

    @Override
    public String toString() {
        return list + String.valueOf(letter()) + line;
    }
}
