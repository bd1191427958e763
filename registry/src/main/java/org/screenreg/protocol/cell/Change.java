package org.screenreg.protocol.cell;

import java.util.Map;
import java.util.TreeSet;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.Label;

/** A value in the place of a parameter's own, and who decided it. */
public record Change(Definition value, Label source) {

    /** Puts the value in the place of the parameter of that name; one nobody has written is refused. */
    public void apply(String name, Map<String, Parameter> written) {
        Parameter own = written.get(name);
        if (own == null) {
            throw value.wrong(Flaw.PARAMETER_UNKNOWN, name, new TreeSet<>(written.keySet()));
        }
        written.put(name, ParameterReader.changed(own, value, source));
    }
}
