package org.screenreg.protocol;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.screenreg.definition.Definition;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Parameter;

/**
 * What stands above the tables of a protocol file.
 *
 * @param facts how each fact is declared, as written
 */
record ProtocolHead(
        Definition file,
        String programme,
        String version,
        LocalDate effective,
        Target target,
        Rounds rounds,
        List<Parameter> parameters,
        Map<String, Label> sources,
        Map<String, Definition> facts,
        String fingerprint) {

    ProtocolHead {
        parameters = List.copyOf(parameters);
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        facts = Map.copyOf(facts);
    }

    /** The same from another day on. */
    ProtocolHead from(LocalDate day) {
        return new ProtocolHead(file, programme, version, day, target, rounds, parameters, sources, facts, fingerprint);
    }
}
