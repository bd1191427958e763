package org.screenreg.report.protocol;

import java.util.List;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.document.ProtocolSections;
import org.screenreg.document.Section;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.StyleSheet;

/** The document of a protocol in one language, ready for the page. */
record PrintedProtocol(String language, String title, String footer, String style, List<Part> parts) {

    /** A table of the document. */
    record Part(String title, String note, List<Heading> headings, List<List<String>> rows) {}

    /**
     * The heading of a column.
     *
     * @param share its part of the width, in hundredths
     */
    record Heading(String text, int share) {}

    static PrintedProtocol of(ProtocolDocument document, Language language) {
        Label programme = document.head().programme();
        String county = document.head().county();
        return new PrintedProtocol(
                language.tag(),
                ProtocolSections.title(document).in(language),
                programme.in(language) + " " + document.head().version() + (county.isEmpty() ? "" : " / " + county),
                StyleSheet.of("protocol"),
                ProtocolSections.of(document).stream()
                        .map(section -> part(section, language))
                        .toList());
    }

    private static Part part(Section section, Language language) {
        return new Part(
                section.title().in(language),
                section.note().in(language),
                section.columns().stream()
                        .map(column -> new Heading(column.heading().in(language), column.share()))
                        .toList(),
                section.rows().stream()
                        .map(row -> row.stream().map(cell -> cell.in(language)).toList())
                        .toList());
    }
}
