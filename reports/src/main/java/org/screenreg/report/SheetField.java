package org.screenreg.report;

/** What a worklist workbook can hold about a line, one column each. */
public enum SheetField {
    LINE,
    CODE,
    TOWNSHIP,
    VILLAGE,
    HOUSEHOLD,
    NAME,
    SEX,
    AGE,
    IDENTITY_NUMBER,
    PHONE,
    ADDRESS,
    PROGRAMME,
    STEP,
    BECAUSE,
    RULE,
    DUE,
    DAYS_OVERDUE,
    STATE,
    URGENCY,
    DAYS_WAITING,
    OUTCOME,
    CONTACT_DATE,
    BY,
    NEXT_DATE,
    NOTE,
    MARK
}
