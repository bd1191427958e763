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

    /** The place itself, or where the value of the parameter it names with a {@code $} is written. */
    public Definition resolve(Definition place) {
        return resolve(place, place.text().strip());
    }

    /** The place itself, or where the value of the parameter named in a part of its text is written. */
    Definition resolve(Definition place, String text) {
        if (!text.startsWith("$")) {
            return place;
        }
        Parameter parameter = byName.get(text.substring(1));
        if (parameter == null) {
            throw place.wrong(Flaw.PARAMETER_UNKNOWN, text, new TreeSet<>(byName.keySet()));
        }
        return parameter.written();
    }
}
