package org.screenreg.worklist;

import org.screenreg.store.Hash;

/**
 * What a line says of whom it is about, as printed: by it a row is known to be still the one that was handed out.
 *
 * @param sex code of the sex
 * @param programme code of the programme
 * @param step code of the step
 */
public record PrintedFacts(String name, String sex, String identityNumber, String programme, String step) {
    private static final int LENGTH = 12;

    public static PrintedFacts of(WorklistLine line) {
        return new PrintedFacts(line.name(), line.sex().code(), line.identityNumber(), line.programme(), line.step());
    }

    /** The fingerprint of the facts; blanks do not matter. */
    public String fingerprint() {
        String facts = String.join("\n", name, sex, identityNumber, programme, step);
        return Hash.sha256(facts.replaceAll("[ \\t\\u3000]+", "")).substring(0, LENGTH);
    }
}
