package org.screenreg.template;

/** How wide a text is in a sheet, counted in Latin characters; the fonts of the machine are not asked. */
final class TextWidth {
    private static final int FIRST_WIDE = 0x1100;
    static final int UNITS_PER_CHARACTER = 256;
    private static final int MARGIN = 2;

    private TextWidth() {}

    /** Latin characters count one, Chinese ones two. */
    static int of(String text) {
        return text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
    }

    /** A width in characters as the format stores it. */
    static int units(int characters) {
        return (characters + MARGIN) * UNITS_PER_CHARACTER;
    }

    /** How many lines a text takes in a column of a width. */
    static int lines(String text, int characters) {
        return Math.max(1, (of(text) + characters - 1) / characters);
    }
}
