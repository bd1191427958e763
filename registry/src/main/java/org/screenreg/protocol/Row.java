package org.screenreg.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Cell;
import org.screenreg.protocol.fact.Fact;
import org.screenreg.protocol.fact.Facts;

/**
 * One line of a decision table.
 *
 * @param when what it asks, as written
 * @param asked the inputs this row looks at, in the order of the table
 * @param cells what it accepts of each of them
 * @param then what it says, as written
 * @param step what it asks for, in a step table
 * @param place file and line
 */
public record Row(
        String id,
        Definition when,
        List<Fact> asked,
        List<Cell> cells,
        Map<String, String> then,
        @Nullable Step step,
        Label because,
        Label source,
        String place) {

    public Row {
        asked = List.copyOf(asked);
        cells = List.copyOf(cells);
        then = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(then));
    }

    /** What the row accepts of an input of its table. */
    public Cell cell(Fact input) {
        int at = asked.indexOf(input);
        return at < 0 ? Cell.ANY : cells.get(at);
    }

    boolean matches(Facts facts) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).accepts(facts.value(asked.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
