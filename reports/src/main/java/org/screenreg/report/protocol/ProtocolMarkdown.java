package org.screenreg.report.protocol;

import java.util.List;
import java.util.stream.Collectors;
import org.screenreg.report.protocol.PrintedProtocol.Heading;
import org.screenreg.report.protocol.PrintedProtocol.Part;

/** Writes the document of a protocol as Markdown with tables. */
final class ProtocolMarkdown {
    private ProtocolMarkdown() {}

    static String text(PrintedProtocol document) {
        StringBuilder text =
                new StringBuilder("# ").append(cell(document.title())).append('\n');
        document.parts().forEach(part -> add(part, text));
        return text.toString();
    }

    private static void add(Part part, StringBuilder text) {
        text.append("\n## ").append(cell(part.title())).append("\n\n");
        if (!part.note().isEmpty()) {
            text.append(cell(part.note())).append("\n\n");
        }
        text.append(line(part.headings().stream().map(Heading::text).toList()));
        text.append(part.headings().stream().map(heading -> " --- ").collect(Collectors.joining("|", "|", "|\n")));
        part.rows().forEach(row -> text.append(line(row)));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ProtocolMarkdown::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Text that means nothing to Markdown or to HTML. */
    private static String cell(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\n", " ");
    }
}
