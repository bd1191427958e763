package org.screenreg.template.sheet;

import java.util.regex.Pattern;

/** Tells the number formats that show a day from all others. */
public final class DateFormats {
    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]|AM/PM|A/P|General", Pattern.CASE_INSENSITIVE);

    private DateFormats() {}

    /** Whether a built-in format number shows a day, those of Chinese installations included (ECMA-376 part 1, 18.8.30). */
    public static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    }

    /** Whether a format code shows a year, a day, or a month that is not a minute. */
    public static boolean isDate(String code) {
        int firstSection = code.indexOf(';') < 0 ? code.length() : code.indexOf(';');
        String letters = LITERALS.matcher(code.substring(0, firstSection)).replaceAll("");
        return has(letters, 'y')
                || has(letters, 'd')
                || (has(letters, 'm') && !has(letters, 'h') && !has(letters, 's'));
    }

    private static boolean has(String text, char letter) {
        return text.indexOf(letter) >= 0 || text.indexOf(Character.toUpperCase(letter)) >= 0;
    }
}
