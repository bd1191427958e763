package org.screenreg.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.EventSource;

/**
 * The day an episode came to stand in a stage, the row that said so, and the statement that caused it.
 *
 * @param from the stage before, null at the start of an episode
 * @param legal whether the shared stage table allows this move; an illegal one is shown, never hidden
 */
public record StageChange(
        int round,
        @Nullable Stage from,
        Stage to,
        LocalDate on,
        String row,
        @Nullable EventSource source,
        boolean legal) {}
