package org.screenreg.cli.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** What the program says, in one language. */
public final class Texts {
    public static final String BUNDLE = "messages.cli";

    private final Language language;
    private final ResourceBundle sentences;

    public Texts(Language language) {
        this.language = language;
        this.sentences = bundle(language);
    }

    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language asked for, or that of the machine; Chinese where the machine speaks neither. */
    public static Language language(@Nullable String tag) {
        String wanted = tag == null ? Locale.getDefault().getLanguage() : tag;
        return wanted.startsWith("en") ? Language.EN : Language.ZH;
    }

    public Language language() {
        return language;
    }

    public String of(String key, Object... args) {
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(args);
    }

    public String of(Label label) {
        return label.in(language);
    }
}
