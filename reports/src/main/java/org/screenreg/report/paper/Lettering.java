package org.screenreg.report.paper;

/**
 * How letters look.
 *
 * @param points size
 * @param leading from line to line, in points
 * @param grey 0 for black to 1 for white
 */
public record Lettering(double points, double leading, boolean bold, double grey) {
    /** How far below the middle of a line its letters stand, in ems: half of what the typeface rises more than it falls. */
    private static final double BELOW_MIDDLE = (1.160 - 0.288) / 2;

    /** Where letters stand in a line that begins at {@code top}, in millimetres. */
    public double baseline(double top) {
        return top + Ink.millimetres(leading / 2 + BELOW_MIDDLE * points);
    }

    /** How high a line is, in millimetres. */
    public double height() {
        return Ink.millimetres(leading);
    }
}
