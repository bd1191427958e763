package org.screenreg.document;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.programme.Label;

/** Puts phrases of both languages together. */
final class Phrases {
    static final Label NOTHING = new Label("", "");

    private Phrases() {}

    /** A sentence in both languages with {@code %s} where the parts stand. */
    static Label of(String zh, String en, Label... parts) {
        return new Label(
                zh.formatted(Stream.of(parts).map(Label::zh).toArray()),
                en.formatted(Stream.of(parts).map(Label::en).toArray()));
    }

    /** The same text in both languages. */
    static Label plain(String text) {
        return new Label(text, text);
    }

    static Label joined(Collection<Label> parts, String zh, String en) {
        return new Label(
                parts.stream().map(Label::zh).filter(part -> !part.isEmpty()).collect(Collectors.joining(zh)),
                parts.stream().map(Label::en).filter(part -> !part.isEmpty()).collect(Collectors.joining(en)));
    }

    /** Alternatives, or the members of a list. */
    static Label listed(Collection<Label> parts) {
        return joined(parts, "、", ", ");
    }

    /** Things that hold together. */
    static Label all(Collection<Label> parts) {
        return joined(parts, "；", "; ");
    }
}
