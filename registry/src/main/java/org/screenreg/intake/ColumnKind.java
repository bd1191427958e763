package org.screenreg.intake;

import java.util.Locale;

/** How the text of a column is understood. */
public enum ColumnKind {
    TEXT,
    NAME,
    IDENTITY_NUMBER,
    SEX,
    DATE,
    NUMBER,
    /** A share of one, which many devices print in per cent. */
    RATIO,
    CODE,
    /** Codes of both sides in one cell, for two targets: left, then right. */
    SIDES,
    PHONE,
    VILLAGE,
    TOWNSHIP,
    FACILITY;

    public static ColumnKind parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
