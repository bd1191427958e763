package org.screenreg.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a measured width. Widths are in ems and on the safe side for Noto Sans SC: a Chinese
 * character is one em wide, a Latin one as wide as in the bold weight where it isn't said that the text is not bold.
 */
public final class TextLines {
    /** Advance widths of the bold weight from space to tilde, in thousandths of an em. */
    private static final int[] BOLD = {
        227, 370, 575, 589, 589, 963, 739, 325, 378, 378, 506, 589, 325, 370, 325, 388, 589, 589, 589, 589, 589, 589,
        589, 589, 589, 589, 325, 325, 589, 589, 589, 514, 1007, 641, 681, 657, 714, 615, 585, 717, 757, 330, 568, 686,
        578, 854, 749, 770, 667, 770, 682, 624, 625, 748, 618, 915, 627, 581, 613, 378, 388, 378, 589, 567, 626, 591,
        644, 527, 644, 581, 372, 597, 640, 304, 306, 605, 315, 964, 641, 626, 644, 644, 436, 495, 420, 637, 576, 863,
        562, 574, 511, 378, 296, 378, 589
    };

    /** The same of the regular weight. */
    private static final int[] REGULAR = {
        224, 323, 475, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555,
        555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 607, 657, 638, 687, 588, 552, 689, 728, 293, 536, 646,
        543, 812, 722, 742, 632, 742, 636, 597, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 564,
        618, 509, 620, 554, 325, 563, 607, 275, 276, 552, 285, 926, 611, 606, 620, 620, 388, 468, 377, 607, 521, 802,
        498, 521, 474, 338, 269, 338, 555
    };

    private static final String ELLIPSIS = "…";
    private static final String LATIN_ELLIPSIS = "...";

    private TextLines() {}

    /** The text in at most {@code most} lines; what does not fit ends in an ellipsis. */
    public static List<String> wrap(String text, double ems, int most) {
        return wrap(text, ems, most, BOLD);
    }

    /** The same for text that is not bold. */
    public static List<String> wrapRegular(String text, double ems, int most) {
        return wrap(text, ems, most, REGULAR);
    }

    private static List<String> wrap(String text, double ems, int most, int[] latin) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text.strip(), ems, latin)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing(), latin) > ems) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            String last = shorten(lines.get(most - 1) + lines.get(most), ems, latin);
            lines.subList(most - 1, lines.size()).clear();
            lines.add(last);
        }
        return lines.stream().map(String::strip).toList();
    }

    /** The text in one line. */
    public static String clamp(String text, double ems) {
        return width(text) <= ems ? text : shorten(text, ems, BOLD);
    }

    static double width(String text) {
        return width(text, BOLD);
    }

    static double widthRegular(String text) {
        return width(text, REGULAR);
    }

    private static double width(String text, int[] latin) {
        return text.codePoints().mapToDouble(point -> width(point, latin)).sum();
    }

    private static double width(int codePoint, int[] latin) {
        int place = codePoint - ' ';
        return place >= 0 && place < latin.length ? latin[place] / 1000.0 : 1;
    }

    private static List<String> pieces(String text, double ems, int[] latin) {
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = text.substring(start, end);
            if (width(piece.stripTrailing(), latin) <= ems) {
                pieces.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
            start = end;
        }
        return pieces;
    }

    private static String shorten(String text, double ems, int[] latin) {
        StringBuilder kept = new StringBuilder();
        double room = ems - width(ELLIPSIS, latin);
        for (int codePoint : text.codePoints().toArray()) {
            room -= width(codePoint, latin);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        String start = kept.toString().strip();
        boolean ascii = !start.isEmpty() && start.charAt(start.length() - 1) < 0x80;
        return start + (ascii ? LATIN_ELLIPSIS : ELLIPSIS);
    }
}
