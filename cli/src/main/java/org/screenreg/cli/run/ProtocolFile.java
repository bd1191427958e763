package org.screenreg.cli.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.screenreg.RegistryException;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.programme.Label;
import org.screenreg.report.protocol.ProtocolFormat;
import org.screenreg.report.protocol.ProtocolRenderer;

/** Writes the document of a protocol to a file. */
public final class ProtocolFile {
    /** The kinds of file, text among them. */
    public enum Kind {
        TEXT,
        MD,
        XLSX,
        HTML;

        /** The kind a file's name ends with; text for any other ending. */
        public static Kind of(Path file) {
            String name = file.toString();
            for (Kind kind : values()) {
                if (name.endsWith("." + kind.name().toLowerCase(java.util.Locale.ROOT))) {
                    return kind;
                }
            }
            return TEXT;
        }
    }

    private ProtocolFile() {}

    public static void write(ProtocolDocument document, Texts texts, Kind kind, Path file) {
        if (kind != Kind.TEXT) {
            new ProtocolRenderer().write(document, texts.language(), ProtocolFormat.valueOf(kind.name()), file);
            return;
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            new ProtocolPage(texts, new Output(out, new PrintWriter(Writer.nullWriter()))).print(document);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("无法写入 " + file + "。", "The protocol cannot be written to " + file + "."), e);
        }
    }
}
