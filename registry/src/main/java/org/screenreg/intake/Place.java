package org.screenreg.intake;

/**
 * Where an issue stands, in the spreadsheet's own coordinates.
 *
 * @param sheet name of the sheet, empty for the whole file
 * @param row number Excel shows, 0 for the whole sheet
 * @param column heading of the column as the dictionary names it, empty for the whole row
 */
public record Place(String sheet, int row, String column) {

    public static final Place FILE = new Place("", 0, "");
}
