package org.screenreg.report.sheet;

/**
 * Recognises text that a spreadsheet could take for a formula (CWE-1236), and disarms it for files that have no cell
 * types.
 */
public final class Guard {
    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private Guard() {}

    /** Whether a spreadsheet could run this text. */
    public static boolean isFormulaLike(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text as it may stand in a csv field: with an apostrophe before what could be run. */
    public static String csv(String text) {
        return isFormulaLike(text) ? "'" + text : text;
    }
}
