package org.screenreg.intake;

/**
 * Where an issue stands, in the spreadsheet's own coordinates.
 *
 * @param sheet name of the sheet, empty for the whole file
 * @param row number Excel shows, 0 for the whole sheet
 * @param column key of the column in its dictionary, such as {@code ultrasound-left}; the heading as sent where the
 *     dictionary has no such column; empty for the whole row
 */
public record Place(String sheet, int row, String column) {

    public static final Place FILE = new Place("", 0, "");
}
