package org.screenreg.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a measured width. Widths are in ems and on the safe side for Noto Sans SC: a Chinese
 * character is one em wide, a Latin one as wide as the widest of its shape.
 */
public final class TextLines {
    private static final String NARROW = " !'(),-./:;I[]fijlrt|`";
    private static final String BROAD = "%&@MWmw";
    private static final String ELLIPSIS = "…";

    private TextLines() {}

    /** The text in at most {@code most} lines; what does not fit ends in an ellipsis. */
    public static List<String> wrap(String text, double ems, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text.strip(), ems)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > ems) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        if (lines.size() <= most) {
            return lines;
        }
        String last = shorten(String.join("", lines.subList(most - 1, most + 1)), ems);
        lines.subList(most - 1, lines.size()).clear();
        lines.add(last);
        return lines;
    }

    /** The text in one line. */
    public static String clamp(String text, double ems) {
        return width(text) <= ems ? text : shorten(text, ems);
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(TextLines::width).sum();
    }

    private static double width(int codePoint) {
        if (codePoint >= 0x80) {
            return 1;
        }
        if (NARROW.indexOf(codePoint) >= 0) {
            return 0.4;
        }
        if (BROAD.indexOf(codePoint) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(codePoint) ? 0.75 : 0.62;
    }

    private static List<String> pieces(String text, double ems) {
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = text.substring(start, end);
            if (width(piece.stripTrailing()) <= ems) {
                pieces.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
            start = end;
        }
        return pieces;
    }

    private static String shorten(String text, double ems) {
        StringBuilder kept = new StringBuilder();
        double room = ems - width(ELLIPSIS);
        for (int codePoint : text.codePoints().toArray()) {
            room -= width(codePoint);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.toString().strip() + ELLIPSIS;
    }
}
