package org.screenreg.protocol.cell;

/** A comparison a cell may make. */
enum Sign {
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOVE(">"),
    BELOW("<");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean holds(double number, double limit) {
        return switch (this) {
            case AT_LEAST -> number >= limit;
            case AT_MOST -> number <= limit;
            case ABOVE -> number > limit;
            case BELOW -> number < limit;
        };
    }

    /** Whether the answer changes at the limit itself rather than just above it. */
    boolean startsAtLimit() {
        return this == AT_LEAST || this == BELOW;
    }
}
