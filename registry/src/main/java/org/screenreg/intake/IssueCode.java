package org.screenreg.intake;

import static org.screenreg.intake.Severity.FILE;
import static org.screenreg.intake.Severity.FIX;
import static org.screenreg.intake.Severity.HOLD;
import static org.screenreg.intake.Severity.NOTE;
import static org.screenreg.intake.Severity.ROW;
import static org.screenreg.intake.Severity.WARN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A named objection; the name is also the message key and the name of its page in {@code docs/issues}. */
public enum IssueCode {
    NOT_A_WORKBOOK(FILE),
    WORKBOOK_ENCRYPTED(FILE),
    WORKBOOK_DAMAGED(FILE),
    WORKBOOK_EMPTY(FILE),
    WORKBOOK_TOO_LARGE(FILE),
    HEADING_ROW_NOT_FOUND(FILE),
    HEADING_MISSING(FILE),
    HEADING_REPEATED(FILE),
    WRONG_TEMPLATE(FILE),
    FILE_IS_WORKLIST(FILE),
    LIST_UNKNOWN(FILE),
    WORKBOOK_PASSWORD_WRONG(FILE),
    LAYOUT_UNCLEAR(FILE),

    VALUE_MISSING(ROW),
    DATE_NOT_READABLE(ROW),
    DATE_IN_FUTURE(ROW),
    DATE_BEFORE_BIRTH(ROW),
    NUMBER_NOT_READABLE(ROW),
    NUMBER_OUT_OF_RANGE(ROW),
    CODE_NOT_IN_LIST(ROW),
    TEXT_TOO_LONG(ROW),
    FINDING_WITHOUT_DATE(ROW),
    NOTHING_DONE(ROW),
    LIST_LINE_FOREIGN(ROW),
    CELL_IS_ERROR(ROW),
    DATE_WITHOUT_DAY(ROW),
    SEX_NOT_POSSIBLE(ROW),

    IDENTITY_NUMBER_MISSING(HOLD),
    IDENTITY_NUMBER_MASKED(HOLD),
    IDENTITY_NUMBER_LOST_DIGITS(HOLD),
    IDENTITY_NUMBER_LENGTH(HOLD),
    IDENTITY_NUMBER_CHECKSUM(HOLD),
    IDENTITY_NUMBER_BIRTH_DATE(HOLD),
    PERSON_DIFFERS(HOLD),
    LIST_LINE_STALE(HOLD),
    LIST_LINE_CONFLICTING(HOLD),
    STRUCK_OUT(HOLD),

    BIRTH_DATE_DIFFERS(WARN),
    SEX_DIFFERS(WARN),
    IDENTITY_AREA_UNKNOWN(WARN),
    AREA_UNKNOWN(WARN),
    VILLAGE_UNKNOWN(WARN),
    FACILITY_UNKNOWN(WARN),
    SAME_ROW_TWICE(WARN),
    SAME_TEST_DIFFERENT_RESULT(WARN),
    PERSON_OUTSIDE_PROGRAMME(WARN),
    PHONE_NOT_READABLE(WARN),
    TOTAL_DIFFERS(WARN),
    NUMBER_LARGEST_TAKEN(WARN),
    NUMBER_ABOUT(WARN),
    MOST_SERIOUS_TAKEN(WARN),
    TEST_REFUSED(WARN),
    BIRTH_DATE_NOT_EXACT(WARN),
    NAME_DOUBTFUL(WARN),
    SEX_NOT_READABLE(WARN),
    COLUMN_RESEMBLES(WARN),
    HEADINGS_CHANGED(WARN),
    TREATMENT_BEFORE_DIAGNOSIS(WARN),
    EVENT_AFTER_DEATH(WARN),
    TEST_REPEATED_SOON(WARN),
    NAME_DIFFERS(WARN),
    COPIED_BLOCK(WARN),
    IDENTITY_NUMBER_REPAIRED(FIX),
    IDENTITY_NUMBER_CONVERTED(FIX),
    VALUE_CONVERTED(FIX),
    COLUMN_NOT_USED(NOTE),
    SHEET_NOT_READ(NOTE),
    ROW_NOT_A_PERSON(NOTE),
    ROWS_HIDDEN(NOTE),
    COLUMNS_HIDDEN(NOTE),
    VALUES_CARRIED_DOWN(NOTE),
    SHEET_REPEATS(NOTE),
    TEST_NOT_DONE(NOTE),
    DIGIT_PREFERENCE(NOTE),
    SAME_ANSWERS(NOTE);

    private static final Set<IssueCode> NUMBER = EnumSet.of(
            IDENTITY_NUMBER_MISSING,
            IDENTITY_NUMBER_MASKED,
            IDENTITY_NUMBER_LOST_DIGITS,
            IDENTITY_NUMBER_LENGTH,
            IDENTITY_NUMBER_CHECKSUM,
            IDENTITY_NUMBER_BIRTH_DATE);

    private final Severity severity;

    IssueCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it says that a row has no valid identity number. */
    public boolean isAboutNumber() {
        return NUMBER.contains(this);
    }

    /** The kebab-case word users see, such as {@code code-not-in-list}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
