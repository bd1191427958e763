package org.screenreg.report;

/** What a printed worklist can say about a line, one column each. */
public enum PrintField {
    NUMBER,
    PERSON,
    CONTACT,
    ADDRESS,
    TASK,
    WHY,
    DUE,
    OUTCOME,
    NOTE
}
