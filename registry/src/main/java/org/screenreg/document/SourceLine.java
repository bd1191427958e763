package org.screenreg.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a rule stands.
 *
 * @param tag how far it has been checked, such as {@code V}; empty for what a county decided
 */
public record SourceLine(String text, String tag) {
    private static final Pattern TAGGED = Pattern.compile("(.*\\S)\\s*\\[([^\\]]+)\\]");

    /** The source with its tag behind it. */
    public String inWords() {
        return tag.isEmpty() ? text : text + " [" + tag + "]";
    }

    static SourceLine of(String source) {
        Matcher tagged = TAGGED.matcher(source);
        return tagged.matches() ? new SourceLine(tagged.group(1), tagged.group(2)) : new SourceLine(source, "");
    }
}
