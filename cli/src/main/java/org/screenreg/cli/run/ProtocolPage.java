package org.screenreg.cli.run;

import java.util.List;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.document.ProtocolSections;
import org.screenreg.document.Section;
import org.screenreg.programme.Label;

/** Prints the document of a protocol, for reading in a terminal. */
public final class ProtocolPage {
    private final Texts texts;
    private final Output out;

    public ProtocolPage(Texts texts, Output out) {
        this.texts = texts;
        this.out = out;
    }

    public void print(ProtocolDocument document) {
        out.line(texts.of(ProtocolSections.title(document)));
        ProtocolSections.of(document).forEach(this::print);
    }

    private void print(Section section) {
        out.line("");
        String note = texts.of(section.note());
        out.line(texts.of(section.title()) + (note.isEmpty() ? "" : "  –  " + note));
        section.rows().forEach(row -> print(section, row));
    }

    /** The first two cells name the row and stand together, the others below them under their headings. */
    private void print(Section section, List<Label> row) {
        out.line("  " + texts.of(row.get(0)) + "  " + texts.of(row.get(1)));
        for (int i = 2; i < row.size(); i++) {
            String cell = texts.of(row.get(i));
            if (!cell.isEmpty()) {
                out.line("      " + texts.of(section.columns().get(i).heading()) + "  " + cell);
            }
        }
    }
}
