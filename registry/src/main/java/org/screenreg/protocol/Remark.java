package org.screenreg.protocol;

import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/**
 * An objection to a protocol file.
 *
 * @param line from 1; 0 where it concerns the whole file
 */
public record Remark(String file, int line, Label reason) {

    /** The remark at a place written {@code file:line}, or on a file as a whole. */
    public static Remark at(String place, Label reason) {
        int colon = place.lastIndexOf(':');
        return place.matches(".+:\\d{1,9}")
                ? new Remark(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)), reason)
                : new Remark(place, 0, reason);
    }

    /** The remark a reading error makes, at its own place or else at the one given. */
    public static Remark from(String place, RegistryException error) {
        return at(error.place().isEmpty() ? place : error.place(), error.reason());
    }

    /** Where it stands, written {@code file:line}, or the file where it concerns all of it. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }

    /** The objection as a user reads it, its place first. */
    public Label sentence() {
        return new Label(place() + ": " + reason.zh(), place() + ": " + reason.en());
    }

    @Override
    public String toString() {
        return sentence().en();
    }
}
