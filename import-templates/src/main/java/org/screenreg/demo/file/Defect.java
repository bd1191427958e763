package org.screenreg.demo.file;

import static org.screenreg.demo.file.Defect.Outcome.ACCEPTED;
import static org.screenreg.demo.file.Defect.Outcome.ACCEPTED_WITH_WARNING;
import static org.screenreg.demo.file.Defect.Outcome.HELD;
import static org.screenreg.demo.file.Defect.Outcome.REJECTED;
import static org.screenreg.demo.file.Defect.Outcome.UNCHANGED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.IssueCode;

/** What is wrong with a row on purpose, and what must become of it. */
public enum Defect {
    NONE(ACCEPTED, null),
    IDENTITY_SPACED(ACCEPTED, null),
    IDENTITY_FULL_WIDTH(ACCEPTED, null),
    IDENTITY_LOWER_X(ACCEPTED, null),
    IDENTITY_HYPHENATED(ACCEPTED, null),
    IDENTITY_FIFTEEN_DIGITS(ACCEPTED, null),
    IDENTITY_AS_NUMBER(HELD, IssueCode.IDENTITY_NUMBER_LOST_DIGITS),
    IDENTITY_WRONG_CHECK(HELD, IssueCode.IDENTITY_NUMBER_CHECKSUM),
    IDENTITY_MISSING(HELD, IssueCode.IDENTITY_NUMBER_MISSING),
    IDENTITY_MASKED(HELD, IssueCode.IDENTITY_NUMBER_MASKED),
    PERSON_DIFFERS(HELD, IssueCode.PERSON_DIFFERS),
    BIRTH_DATE_DIFFERS(ACCEPTED_WITH_WARNING, IssueCode.BIRTH_DATE_DIFFERS),
    SEX_DIFFERS(ACCEPTED_WITH_WARNING, IssueCode.SEX_DIFFERS),
    VILLAGE_OTHER_NAME(ACCEPTED, null),
    VILLAGE_UNKNOWN(ACCEPTED_WITH_WARNING, IssueCode.VILLAGE_UNKNOWN),
    DITTO_MARK(ACCEPTED, null),
    CODE_SPELLING(ACCEPTED, null),
    CODE_NOT_IN_LIST(REJECTED, IssueCode.CODE_NOT_IN_LIST),
    DATE_IN_FUTURE(REJECTED, IssueCode.DATE_IN_FUTURE),
    DATE_BEFORE_BIRTH(REJECTED, IssueCode.DATE_BEFORE_BIRTH),
    FINDING_WITHOUT_DATE(REJECTED, IssueCode.FINDING_WITHOUT_DATE),
    TOTAL_DIFFERS(ACCEPTED_WITH_WARNING, IssueCode.TOTAL_DIFFERS),
    SAME_ROW_TWICE(UNCHANGED, IssueCode.SAME_ROW_TWICE),
    SAME_ROW_IN_LATER_FILE(UNCHANGED, null),
    MAN_IN_BREAST_LIST(ACCEPTED_WITH_WARNING, IssueCode.PERSON_OUTSIDE_PROGRAMME),
    WOMAN_OUTSIDE_AGE(ACCEPTED_WITH_WARNING, IssueCode.PERSON_OUTSIDE_PROGRAMME);

    /** Kinds that come from elsewhere: the copies and the people a list is not meant for. */
    private static final Set<Defect> NOT_PLANTED =
            EnumSet.of(NONE, SAME_ROW_TWICE, SAME_ROW_IN_LATER_FILE, MAN_IN_BREAST_LIST, WOMAN_OUTSIDE_AGE);

    private final Outcome outcome;
    private final @Nullable IssueCode issue;

    Defect(Outcome outcome, @Nullable IssueCode issue) {
        this.outcome = outcome;
        this.issue = issue;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The word of the issue that must be raised, empty where none is. */
    public String issueWord() {
        return issue == null ? "" : issue.word();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What must become of a submitted row. */
    public enum Outcome {
        ACCEPTED,
        ACCEPTED_WITH_WARNING,
        HELD,
        REJECTED,
        /** The register already holds what the row says. */
        UNCHANGED;

        /** Whether the row says something new that the register takes in. */
        boolean counts() {
            return this == ACCEPTED || this == ACCEPTED_WITH_WARNING;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The defects that can be planted in any row that suits them. */
    static Set<Defect> plantable() {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_PLANTED));
    }
}
