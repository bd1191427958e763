package org.screenreg.protocol.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;

/** The parameters of a protocol by name. */
public final class Parameters {
    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    public Parameters(List<Parameter> parameters) {
        parameters.forEach(parameter -> byName.put(parameter.name(), parameter));
    }

    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    /** The text itself, or the value of the parameter it names with a {@code $}. */
    public String resolve(Definition place, String text) {
        if (!text.startsWith("$")) {
            return text;
        }
        Parameter parameter = byName.get(text.substring(1));
        if (parameter == null) {
            throw place.wrong(Flaw.PARAMETER_UNKNOWN, text, new TreeSet<>(byName.keySet()));
        }
        return parameter.value();
    }
}
