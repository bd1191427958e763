package org.screenreg.intake;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.screenreg.store.Document;
import org.screenreg.store.Hash;

/**
 * One event a row states, before it is known whose it is.
 *
 * @param document the findings as they are kept
 * @param contentKey equal for the same event stated twice, by whomever
 */
public record ReadEvent(
        String kind,
        String programme,
        LocalDate performedOn,
        @Nullable String facility,
        Map<String, String> findings,
        String document,
        long contentKey) {

    static ReadEvent of(
            String kind,
            String programme,
            LocalDate performedOn,
            @Nullable String facility,
            Map<String, String> findings) {
        String document = Document.of(findings);
        long content = Hash.sha256Start(programme + '|' + kind + '|' + performedOn + '|' + document);
        return new ReadEvent(kind, programme, performedOn, facility, findings, document, content);
    }
}
