package org.screenreg.batch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One received file in the ledger.
 *
 * @param sheets names of its sheets, in the order their rows came
 * @param state {@code loading}, {@code loaded} or {@code undone}
 * @param warnings issues that kept their row
 * @param parent the batch whose rows this one corrects
 * @param decision whether rows with issues were to stay out alone or with the whole file; null before this was asked
 * @param profile the profile the file was read with, by name and hash
 */
public record Batch(
        long id,
        String fileName,
        String contentHash,
        String template,
        String programme,
        List<String> sheets,
        String state,
        String loadedBy,
        LocalDate loadedOn,
        @Nullable LocalDate undoneOn,
        Accounting accounting,
        int warnings,
        @Nullable Long parent,
        @Nullable String profile,
        @Nullable String decision) {

    public Batch {
        sheets = List.copyOf(sheets);
    }
}
