package org.screenreg.intake;

import java.util.List;

/**
 * A named objection to a value, a row or a file.
 *
 * @param raw the cell as it was sent, empty where there is none
 * @param args what the message needs besides the raw text, in the order of its placeholders
 */
public record Issue(IssueCode code, Place place, String raw, List<String> args) {

    public Issue {
        args = List.copyOf(args);
    }

    public static Issue of(IssueCode code, Place place, String raw, String... args) {
        return new Issue(code, place, raw, List.of(args));
    }
}
