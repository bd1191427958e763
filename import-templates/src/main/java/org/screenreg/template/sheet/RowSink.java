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

    /** Hears that the sender hid the row that comes next. */
    default void hiddenRow(int number) {}

    /** Hears that the sender hid columns, from 0; told before any row. */
    default void hiddenColumns(int first, int last) {}
}
