package org.screenreg.report.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;

/** What letters say, and which letter a step or a tier needs. */
final class LetterWords {
    private static final String FILE = "/reports/letters.yaml";

    private final Map<String, Definition> shared;
    private final Map<LetterKind, Kind> kinds = new EnumMap<>(LetterKind.class);

    /** The words of one kind; {@code text} names the unit to go to. */
    record Kind(
            Label title,
            Label text,
            Label closing,
            List<Label> slip,
            Set<String> steps,
            Set<String> tiers,
            Optional<Label> step) {

        /** What a step is called in front of the person. */
        Label step(String code, Label otherwise) {
            return steps.contains(code) ? step.orElse(otherwise) : otherwise;
        }
    }

    LetterWords() {
        Definition file = Definitions.resource(LetterWords.class, FILE);
        file.allowOnly(Set.of("words", "kinds"));
        shared = file.get("words").map();
        Definition all = file.get("kinds");
        for (LetterKind kind : LetterKind.values()) {
            kinds.put(kind, kind(all.get(kind.code())));
        }
    }

    private static Kind kind(Definition written) {
        written.allowOnly(Set.of("title", "text", "closing", "slip", "steps", "tiers", "step"));
        return new Kind(
                written.get("title").bothLanguages(),
                written.get("text").bothLanguages(),
                written.get("closing").bothLanguages(),
                written.get("slip").list().stream()
                        .map(Definition::bothLanguages)
                        .toList(),
                Set.copyOf(written.texts("steps")),
                Set.copyOf(written.texts("tiers")),
                written.find("step").map(Definition::bothLanguages));
    }

    Kind of(LetterKind kind) {
        Kind words = kinds.get(kind);
        if (words == null) {
            throw new IllegalArgumentException("letter without words: " + kind);
        }
        return words;
    }

    /** What a letter about these steps of a tier's list is for. */
    LetterKind kind(CareTier tier, List<String> steps) {
        for (LetterKind kind : List.of(LetterKind.RESULT, LetterKind.REFERRAL)) {
            Kind words = of(kind);
            if (words.tiers().contains(tier.code()) || steps.stream().anyMatch(words.steps()::contains)) {
                return kind;
            }
        }
        return LetterKind.INVITATION;
    }

    /** A word all letters share. */
    Label word(String key) {
        Definition word = shared.get(key);
        if (word == null) {
            throw new IllegalArgumentException("letters have no word " + key);
        }
        return word.bothLanguages();
    }
}
