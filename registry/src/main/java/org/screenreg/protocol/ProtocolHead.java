package org.screenreg.protocol;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.screenreg.protocol.cell.Parameter;

/** What stands above the tables of a protocol file. */
record ProtocolHead(
        String file,
        String programme,
        String version,
        LocalDate effective,
        Target target,
        Rounds rounds,
        List<Parameter> parameters,
        Map<String, String> sources,
        String fingerprint) {

    ProtocolHead {
        parameters = List.copyOf(parameters);
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }
}
