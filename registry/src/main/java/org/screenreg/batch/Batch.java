package org.screenreg.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One received file in the ledger.
 *
 * @param state {@code loading}, {@code loaded} or {@code undone}
 * @param warnings issues that kept their row
 */
public record Batch(
        long id,
        String fileName,
        String contentHash,
        String template,
        String programme,
        String state,
        String loadedBy,
        LocalDate loadedOn,
        @Nullable LocalDate undoneOn,
        Accounting accounting,
        int warnings) {}
