package org.screenreg.handout;

import java.util.Optional;
import java.util.Set;
import org.screenreg.intake.BatchSource;

/**
 * A file that came back, as it was read: a list that was handed out, or a sheet of codes typed from paper.
 *
 * @param file its rows; columns that set {@code list.…} are of the list itself, all others are results
 * @param resultSheets names of the sheets that hold results of lines that also stand on the list
 * @param listId the list the workbook says it is; empty for a sheet of codes
 */
public record ReturnedList(BatchSource file, Set<String> resultSheets, Optional<String> listId) {

    public ReturnedList {
        resultSheets = Set.copyOf(resultSheets);
    }
}
