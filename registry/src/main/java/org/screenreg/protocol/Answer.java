package org.screenreg.protocol;

import java.util.List;

/** What one table says on one day: the rows that answer, or none. */
public record Answer(DecisionTable table, List<Row> rows) {

    public Answer {
        rows = List.copyOf(rows);
    }
}
