package org.screenreg.template.sheet;

import org.screenreg.intake.RawCell;

/** Takes the rows of a sheet that hold anything, in order. */
@FunctionalInterface
public interface RowSink {

    /**
     * Takes one row.
     *
     * @param number the row number the spreadsheet shows
     * @param cells the cells from column A; valid only during the call, beyond {@code width} undefined
     * @return whether more rows are wanted
     */
    boolean row(int number, RawCell[] cells, int width);
}
