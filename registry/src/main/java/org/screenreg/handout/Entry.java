package org.screenreg.handout;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.store.Hash;
import org.screenreg.worklist.LineCode;

/**
 * What one line of a returned list says, its row on the list and its rows on result sheets taken together.
 *
 * @param row where it is counted and where objections stand
 * @param code empty where none can be read
 * @param cells what was entered and printed, by column of the template; blank cells are left out
 * @param results what was entered as results, by column of the file
 * @param outcome the code of the list {@code list-outcome}; empty where nothing was entered or it is not understood
 * @param on the date entered, where it can be read
 */
record Entry(
        SubmittedRow row,
        Optional<LineCode> code,
        Map<String, RawCell> cells,
        Map<Integer, RawCell> results,
        String outcome,
        @Nullable LocalDate on) {
    private static final int LENGTH = 12;

    Entry {
        cells = Map.copyOf(cells);
        results = Map.copyOf(results);
    }

    String text(String column) {
        return cell(column).text().strip();
    }

    RawCell cell(String column) {
        return cells.getOrDefault(column, RawCell.BLANK);
    }

    /** Whether somebody entered anything that should come to something. */
    boolean isTouched() {
        return cells.containsKey("outcome")
                || cells.containsKey("date")
                || cells.containsKey("next-date")
                || !results.isEmpty();
    }

    /** What the entry answers; done where only results were entered. */
    Answered answer() {
        return outcome.isEmpty() ? Answered.DONE : Answered.of(outcome);
    }

    /** Fingerprint of what was entered, equal for the same answer given twice. */
    String content() {
        StringBuilder text = new StringBuilder(outcome).append('|').append(on);
        new TreeMap<>(cells).forEach((column, cell) -> {
            if (column.equals("next-date") || column.equals("note")) {
                text.append('|').append(column).append('=').append(cell.text());
            }
        });
        new TreeMap<>(results)
                .forEach((column, cell) ->
                        text.append('|').append(column).append('=').append(cell.text()));
        return Hash.sha256(text.toString()).substring(0, LENGTH);
    }
}
