package org.screenreg.template.sheet;

/**
 * Cells joined into one.
 *
 * @param firstRow row number the spreadsheet shows
 * @param firstColumn column from 0
 */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean isVertical() {
        return lastRow > firstRow;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }
}
