package org.screenreg.document;

import java.util.List;
import org.screenreg.programme.Label;

/**
 * One table of a document, as every renderer shows it.
 *
 * @param note what stands under the title; empty where nothing does
 */
public record Section(Label title, Label note, List<Column> columns, List<List<Label>> rows) {

    public Section {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column of the table.
     *
     * @param share its part of the width, in hundredths
     */
    public record Column(Label heading, int share) {}
}
