package org.screenreg.definition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.programme.Label;

/** The sentences about definition files in one language. */
final class FlawTexts {
    static final FlawTexts ZH = new FlawTexts("zh", Label::zh, "、", "无");
    static final FlawTexts EN = new FlawTexts("en", Label::en, ", ", "none");

    private final Properties sentences = new Properties();
    private final Function<Label, String> language;
    private final String between;
    private final String none;

    private FlawTexts(String tag, Function<Label, String> language, String between, String none) {
        this.language = language;
        this.between = between;
        this.none = none;
        try (var in = FlawTexts.class.getResourceAsStream("/messages/definitions_" + tag + ".properties")) {
            sentences.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> words() {
        return sentences.stringPropertyNames();
    }

    String sentence(Flaw flaw, Object... about) {
        String pattern = sentences.getProperty(flaw.word());
        if (pattern == null) {
            throw new IllegalStateException("No sentence for " + flaw);
        }
        return new MessageFormat(pattern, Locale.ROOT)
                .format(Stream.of(about).map(this::text).toArray());
    }

    private String text(Object about) {
        if (about instanceof Label label) {
            return language.apply(label);
        }
        if (about instanceof Collection<?> list) {
            return list.isEmpty() ? none : list.stream().map(String::valueOf).collect(Collectors.joining(between));
        }
        return about.toString();
    }
}
