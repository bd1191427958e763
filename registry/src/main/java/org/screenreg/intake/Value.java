package org.screenreg.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell turned out to say: a canonical text, nothing, or the objection to it. */
record Value(String text, @Nullable IssueCode objection, List<String> args) {

    static final Value NOTHING = new Value("", null, List.of());

    static Value of(String text) {
        return new Value(text, null, List.of());
    }

    static Value objection(IssueCode code, String... args) {
        return new Value("", code, List.of(args));
    }
}
