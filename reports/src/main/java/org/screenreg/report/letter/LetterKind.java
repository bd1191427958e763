package org.screenreg.report.letter;

import java.util.Locale;

/** What a letter is for; its words stand in {@code reports/letters.yaml}. */
public enum LetterKind {
    INVITATION,
    RESULT,
    REFERRAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
