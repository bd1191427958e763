package org.screenreg.protocol.cell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.screenreg.definition.Definition;
import org.screenreg.programme.Label;

/** Reads the parameters of a protocol file, and what a county puts in their place. */
public final class ParameterReader {
    private static final Set<String> KEYS = Set.of("value", "source", "of", "label");
    private static final Map<String, Pattern> FORMS = Map.of(
            "a period such as 14 days, 6 months or 2 years", Pattern.compile("\\d{1,4} (day|month|year)s?"),
            "a range such as 35..64", Pattern.compile("\\d+(\\.\\d+)?\\.\\.\\d+(\\.\\d+)?"),
            "a number", Pattern.compile("\\d+(\\.\\d+)?"));

    private ParameterReader() {}

    /** The parameter written at a place, its source being one of those the protocol names. */
    public static Parameter read(String name, Definition place, Map<String, String> sources) {
        place.allowOnly(KEYS);
        String source = sources.get(place.get("source").text());
        if (source == null) {
            throw place.wrong("parameter " + name + ": unknown source '"
                    + place.get("source").text() + "'");
        }
        List<String> choices = place.texts("of");
        Label label =
                choices.isEmpty() ? new Label(name, name) : place.get("label").label();
        Definition value = place.get("value");
        if (!choices.isEmpty()) {
            checkChoice(choices, value);
        }
        return new Parameter(name, label, value.text(), choices, source);
    }

    /** The parameter with another value of the same kind. */
    public static Parameter changed(Parameter own, Definition value, String source) {
        if (own.isChoice()) {
            checkChoice(own.choices(), value);
        } else {
            checkForm(own, value);
        }
        return new Parameter(own.name(), own.label(), value.text(), own.choices(), source);
    }

    private static void checkChoice(List<String> choices, Definition value) {
        if (!choices.contains(value.text())) {
            throw value.wrong("'" + value.text() + "' is not one of " + String.join(" | ", choices));
        }
    }

    private static void checkForm(Parameter own, Definition value) {
        FORMS.forEach((form, pattern) -> {
            if (pattern.matcher(own.value()).matches()
                    && !pattern.matcher(value.text()).matches()) {
                throw value.wrong("'" + value.text() + "' is not " + form + ", as " + own.name() + " needs");
            }
        });
    }
}
