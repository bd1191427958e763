package org.screenreg.person.likeness;

import java.util.Locale;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.Language;

/** What fields and levels of agreement are called. */
public final class LikenessWords {
    private final Definition words = Definitions.resource(LikenessWords.class, "/likeness/words.yaml");
    private final Language language;

    public LikenessWords(Language language) {
        this.language = language;
    }

    public String field(Field field) {
        return words.get("fields").get(field.word()).bothLanguages().in(language);
    }

    public String level(String level) {
        return words.get("levels").get(level).bothLanguages().in(language);
    }

    /** A level and its weight, such as {@code same +16.0}; the word alone where it weighs nothing. */
    public String weighed(String level, double weight) {
        return Math.abs(weight) < 0.05 ? level(level) : level(level) + String.format(Locale.ROOT, " %+.1f", weight);
    }
}
