package org.screenreg.demo.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rows go, one below the other: a worksheet or a text file. */
public interface RowSink {

    /** Writes texts, numbers and dates; returns the row number a spreadsheet shows. */
    int write(List<? extends @Nullable Object> cells);

    /** Leaves a row out. */
    void skip();

    /** Joins cells, counted from 0 for columns and as shown for rows. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn);
}
