package org.screenreg.report.page;

import java.util.List;

/**
 * A table of a document.
 *
 * @param intro a sentence that says what the table holds; empty where its title does
 */
public record TableSection(String title, String intro, List<String> headings, List<List<String>> rows) {

    public TableSection {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
