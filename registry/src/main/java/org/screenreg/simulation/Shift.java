package org.screenreg.simulation;

/** A number before the change and after it. */
public record Shift(long before, long after) {
    public static final Shift NONE = new Shift(0, 0);

    public Shift plus(Shift other) {
        return new Shift(before + other.before, after + other.after);
    }
}
