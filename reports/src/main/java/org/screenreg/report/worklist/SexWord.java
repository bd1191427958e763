package org.screenreg.report.worklist;

import org.screenreg.programme.Sex;
import org.screenreg.report.Phrase;

/** The word for a person's sex. */
final class SexWord {
    private SexWord() {}

    static Phrase of(Sex sex) {
        return switch (sex) {
            case FEMALE -> Phrase.FEMALE;
            case MALE -> Phrase.MALE;
            case UNKNOWN -> Phrase.SEX_UNKNOWN;
        };
    }
}
