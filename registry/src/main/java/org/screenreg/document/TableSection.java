package org.screenreg.document;

import java.util.List;
import org.screenreg.programme.Label;

/**
 * A decision table in words.
 *
 * @param hit how many of its rows may answer
 */
public record TableSection(String name, Label label, Label hit, boolean steps, List<RowLine> rows) {

    public TableSection {
        rows = List.copyOf(rows);
    }
}
