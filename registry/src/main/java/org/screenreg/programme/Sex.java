package org.screenreg.programme;

/** Sex as in GB/T 2261.1, with unknown as a value of its own. */
public enum Sex {
    FEMALE("F"),
    MALE("M"),
    UNKNOWN("unknown");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The sex a code names; unknown for any other text. */
    public static Sex of(String code) {
        return switch (code) {
            case "F" -> FEMALE;
            case "M" -> MALE;
            default -> UNKNOWN;
        };
    }
}
