package org.screenreg.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.programme.Label;

/**
 * Where a rule stands.
 *
 * @param tag how far it has been checked, such as {@code V}; empty for what a county decided
 */
public record SourceLine(Label text, Label tag) {
    private static final Pattern TAGGED = Pattern.compile("(.*\\S)\\s*\\[([^\\]]+)\\]");

    /** The source with its tag behind it. */
    public Label inWords() {
        return new Label(inWords(text.zh(), tag.zh()), inWords(text.en(), tag.en()));
    }

    static SourceLine of(Label source) {
        return new SourceLine(
                new Label(text(source.zh()), text(source.en())), new Label(tag(source.zh()), tag(source.en())));
    }

    private static String inWords(String text, String tag) {
        return tag.isEmpty() ? text : text + " [" + tag + "]";
    }

    private static String text(String source) {
        Matcher tagged = TAGGED.matcher(source);
        return tagged.matches() ? tagged.group(1) : source;
    }

    private static String tag(String source) {
        Matcher tagged = TAGGED.matcher(source);
        return tagged.matches() ? tagged.group(2) : "";
    }
}
