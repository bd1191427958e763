package org.screenreg.document;

import java.util.List;
import java.util.Optional;
import org.screenreg.programme.Label;

/**
 * A parameter of a protocol.
 *
 * @param meaning what it is, in a few words
 * @param own the value of the protocol itself, where the county has put another in its place
 * @param rows the rows that change with it
 */
public record ParameterLine(
        String name, Label meaning, Label value, Optional<Label> own, SourceLine source, List<String> rows) {

    public ParameterLine {
        rows = List.copyOf(rows);
    }

    public boolean ofCounty() {
        return own.isPresent();
    }
}
