package org.screenreg.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** What the program says, in one language. */
final class Texts {
    static final String BUNDLE = "messages.cli";

    private final Language language;
    private final ResourceBundle sentences;

    Texts(Language language) {
        this.language = language;
        this.sentences = bundle(language);
    }

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Language language() {
        return language;
    }

    String of(String key, Object... args) {
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(args);
    }

    String of(Label label) {
        return label.in(language);
    }
}
