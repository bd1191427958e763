package org.screenreg.handout;

import java.util.Locale;

/** What a row of a list that came back is; every row is exactly one. */
public enum Answered {
    DONE,
    ATTEMPTED,
    REFUSED,
    MOVED,
    DIED,
    REFERRED,
    DEFERRED,
    /** Nothing was entered. */
    UNTOUCHED,
    /** The register has moved on since the list was made: the step is no longer asked for. */
    STALE,
    /** Not a row of any list this register made. */
    FOREIGN,
    /** The row contradicts what was handed out, another row, or what came back before. */
    CONFLICTING,
    /** Something was entered that cannot be read, or too little. */
    INCOMPLETE;

    /** The answer an outcome of the list {@code list-outcome} stands for. */
    static Answered of(String outcome) {
        return switch (outcome) {
            case "not-reached", "lost" -> ATTEMPTED;
            default -> parse(outcome);
        };
    }

    static Answered parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the row tells something of its person that the register may take over. */
    public boolean isAnswer() {
        return ordinal() < UNTOUCHED.ordinal();
    }
}
