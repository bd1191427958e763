package org.screenreg.event;

import java.time.LocalDate;
import java.util.List;

/** A batch that counts on a date: what rows need to know of the file they came in. */
record VisibleBatch(String fileName, List<String> sheets, boolean people, LocalDate loadedOn) {

    EventSource source(long batch, int sheet, int row) {
        return new EventSource(batch, fileName, sheets.get(sheet), row);
    }
}
