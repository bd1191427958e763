package org.screenreg.report.page;

import java.util.List;

/**
 * A document of tables, each under a title of its own, in the words of one language.
 *
 * @param facts sentences under the title
 * @param foot who may see it and when it was made, on every page
 */
public record TablePage(String language, String title, List<String> facts, List<TableSection> sections, String foot) {

    public TablePage {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }
}
