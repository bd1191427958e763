package org.screenreg.report;

import java.util.Map;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** The words of the printed documents in one language. */
public final class Wording {
    private final Map<Phrase, Label> phrases;
    private final Language language;

    Wording(Map<Phrase, Label> phrases, Language language) {
        this.phrases = phrases;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String of(Label label) {
        return label.in(language);
    }

    /** The phrase with its places filled in. */
    public String of(Phrase phrase, Object... values) {
        Label text = phrases.get(phrase);
        if (text == null) {
            throw new IllegalArgumentException("phrase without a text: " + phrase);
        }
        return values.length == 0 ? text.in(language) : text.in(language).formatted(values);
    }
}
