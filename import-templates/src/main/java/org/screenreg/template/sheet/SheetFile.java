package org.screenreg.template.sheet;

import java.util.List;

/** A received file as sheets of raw rows. */
public interface SheetFile {

    /** One sheet's name and whether the sender hid it. */
    record Sheet(String name, boolean hidden) {}

    List<Sheet> sheets();

    /** Whether a plain number meant as a day counts from 1904 instead of 1900. */
    default boolean countsFrom1904() {
        return false;
    }

    /** The merged ranges of a sheet, in file order. */
    List<MergedRange> merged(int sheet);

    /** Streams the rows of a sheet that hold anything; may be called again. */
    void rows(int sheet, RowSink sink) throws FileRefused;
}
