package org.screenreg.report.sheet;

/** The looks a workbook cell can have. */
public enum Look {
    TITLE,
    FACT,
    FACT_WRAPPED,
    HEADING,
    GROUP,
    TEXT,
    WRAPPED,
    REPEATED,
    REPEATED_NUMBER,
    NUMBER,
    RATE,
    DATE,
    LATE_TEXT,
    LATE_NUMBER,
    LATE_DATE,
    ENTRY,
    ENTRY_DATE,
    TOTAL,
    TOTAL_NUMBER,
    TOTAL_RATE
}
