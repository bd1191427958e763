package org.screenreg.person;

/** The registry's own number for a person within a county; says nothing about them. */
public record PersonKey(long value) {

    /** The printed form, such as {@code P-000123}. */
    @Override
    public String toString() {
        return "P-%06d".formatted(value);
    }
}
