package org.screenreg.intake;

/**
 * A cell as it was sent, before anything is understood.
 *
 * @param text what the sheet shows, as far as it can be known: plain digits for a number below 1e15, scientific notation
 *     above, an ISO date for a date cell
 * @param number the stored number of a {@code NUMBER} cell, NaN otherwise
 * @param struckOut whether the sender struck the text through, or a part of it
 */
public record RawCell(Kind kind, String text, double number, boolean struckOut) {

    /** How the file typed the cell. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    public static final RawCell BLANK = new RawCell(Kind.BLANK, "", Double.NaN);

    public RawCell(Kind kind, String text, double number) {
        this(kind, text, number, false);
    }

    public static RawCell text(String text) {
        return text.isBlank() ? BLANK : new RawCell(Kind.TEXT, text, Double.NaN);
    }

    /** The same cell with its text struck through. */
    public RawCell struck() {
        return isBlank() ? this : new RawCell(kind, text, number, true);
    }

    public static RawCell number(double number, String text) {
        return new RawCell(Kind.NUMBER, text, number);
    }

    public static RawCell date(String isoDate) {
        return new RawCell(Kind.DATE, isoDate, Double.NaN);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
