package org.screenreg.protocol;

import org.screenreg.RegistryException;

/**
 * An objection to a protocol file.
 *
 * @param line from 1; 0 where it concerns the whole file
 */
public record Remark(String file, int line, String reason) {

    /** The remark at a place written {@code file:line}. */
    public static Remark at(String place, String reason) {
        int colon = place.lastIndexOf(':');
        return new Remark(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)), reason);
    }

    /** The remark a reading error makes, which starts with {@code file:line: }. */
    public static Remark from(String file, RegistryException error) {
        String sentence = String.valueOf(error.getMessage());
        int end = sentence.indexOf(": ");
        String place = end < 0 ? "" : sentence.substring(0, end);
        return place.matches(".+:\\d+") ? at(place, sentence.substring(end + 2)) : new Remark(file, 0, sentence);
    }

    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file) + ": " + reason;
    }
}
