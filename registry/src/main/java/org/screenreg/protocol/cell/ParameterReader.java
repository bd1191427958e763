package org.screenreg.protocol.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.Label;

/** Reads the parameters of a protocol file, and what a county puts in their place. */
public final class ParameterReader {
    private static final Set<String> KEYS = Set.of("value", "of", "source", "under", "meaning");
    private static final Set<String> VARIANT_KEYS = Set.of("value", "source");
    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\.\\.(\\d+(?:\\.\\d+)?)");
    private static final Map<Flaw, Pattern> FORMS = Map.of(
            Flaw.PARAMETER_NOT_A_PERIOD, Pattern.compile("\\d{1,4} (workday|day|month|year)s?"),
            Flaw.PARAMETER_NOT_A_RANGE, RANGE,
            Flaw.PARAMETER_NOT_A_NUMBER, Pattern.compile("\\d+(\\.\\d+)?"));

    private ParameterReader() {}

    /** The parameter written at a place, its source being one of those the protocol names. */
    public static Parameter read(String name, Definition place, Map<String, Label> sources) {
        place.allowOnly(KEYS);
        Label source = source(place, sources);
        List<String> choices = place.texts("of");
        Label meaning = place.find("meaning")
                .orElseThrow(() -> place.wrong(Flaw.PARAMETER_WITHOUT_MEANING, name))
                .bothLanguages();
        Definition value = place.get("value");
        if (!choices.isEmpty()) {
            checkChoice(choices, value);
        }
        checkRising(value);
        return new Parameter(name, meaning, value, choices, source, Optional.empty());
    }

    /** The parameter with another value of the same kind. */
    public static Parameter changed(Parameter own, Definition value, Label source) {
        if (own.isChoice()) {
            checkChoice(own.choices(), value);
        } else {
            checkForm(own, value);
        }
        checkRising(value);
        return new Parameter(own.name(), own.meaning(), value, own.choices(), source, Optional.of(own.value()));
    }

    /**
     * The parameter with the value it has under what is chosen elsewhere in the protocol, such as another rule set: the
     * values of one rule set belong together.
     */
    public static Parameter chosen(
            Parameter own, Definition place, Map<String, Parameter> all, Map<String, Label> sources) {
        Parameter chosen = own;
        for (Map.Entry<String, Definition> under : entries(place, "under")) {
            Parameter choice = all.get(under.getKey());
            if (choice == null || !choice.isChoice()) {
                throw under.getValue().wrong(Flaw.PARAMETER_NOT_A_CHOICE, under.getKey());
            }
            for (Map.Entry<String, Definition> variant : under.getValue().map().entrySet()) {
                Parameter other = variant(own, choice, variant, sources);
                chosen = variant.getKey().equals(choice.value()) ? other : chosen;
            }
        }
        return chosen;
    }

    private static Parameter variant(
            Parameter own, Parameter choice, Map.Entry<String, Definition> written, Map<String, Label> sources) {
        Definition variant = written.getValue();
        variant.allowOnly(VARIANT_KEYS);
        if (!choice.choices().contains(written.getKey())) {
            throw variant.wrong(Flaw.VALUE_NOT_ALLOWED, written.getKey(), choice.choices());
        }
        Parameter changed = changed(own, variant.get("value"), source(variant, sources));
        return new Parameter(
                own.name(), own.meaning(), changed.written(), own.choices(), changed.source(), Optional.empty());
    }

    private static Set<Map.Entry<String, Definition>> entries(Definition place, String key) {
        return place.find(key).map(Definition::map).orElse(Map.of()).entrySet();
    }

    private static Label source(Definition place, Map<String, Label> sources) {
        Label source = sources.get(place.get("source").text());
        if (source == null) {
            throw place.wrong(Flaw.SOURCE_UNKNOWN, place.get("source").text(), sources.keySet());
        }
        return source;
    }

    private static void checkChoice(List<String> choices, Definition value) {
        if (!choices.contains(value.text())) {
            throw value.wrong(Flaw.VALUE_NOT_ALLOWED, value.text(), choices);
        }
    }

    private static void checkRising(Definition value) {
        Matcher range = RANGE.matcher(value.text());
        if (range.matches() && Double.parseDouble(range.group(1)) > Double.parseDouble(range.group(2))) {
            throw value.wrong(Flaw.RANGE_FALLS, value.text());
        }
    }

    private static void checkForm(Parameter own, Definition value) {
        FORMS.forEach((form, pattern) -> {
            if (pattern.matcher(own.value()).matches()
                    && !pattern.matcher(value.text()).matches()) {
                throw value.wrong(form, value.text(), own.name());
            }
        });
    }
}
