package org.screenreg.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.screenreg.store.Document;
import org.screenreg.store.Hash;

/** One event a row states, before it is known whose it is. */
public record ReadEvent(
        String kind,
        String programme,
        LocalDate performedOn,
        @Nullable String facility,
        Map<String, String> findings) {

    public ReadEvent {
        findings = java.util.Collections.unmodifiableMap(new TreeMap<>(findings));
    }

    public String findingsDocument() {
        return Document.of(findings);
    }

    /** Equal for the same event stated twice, by whomever. */
    public long contentKey() {
        return Hash.sha256Start(programme + '|' + kind + '|' + performedOn + '|' + findings);
    }
}
