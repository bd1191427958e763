package org.screenreg.batch;

/**
 * What became of neighbouring rows of a sheet.
 *
 * @param sheet the sheet's place among those of its batch, from 0
 * @param firstRow as the sheet counts its rows, from 1
 */
public record Fate(int sheet, int firstRow, int lastRow, RowOutcome outcome) {

    /** How many rows these are. */
    public int rows() {
        return lastRow - firstRow + 1;
    }
}
