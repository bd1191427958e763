package org.screenreg.report.protocol;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.screenreg.RegistryException;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.Pages;

/** Writes the documents of protocols to files; one renderer serves one thread. */
public final class ProtocolRenderer {
    private final Pages pages = new Pages();

    /** Writes {@code document} to {@code file}, replacing it. */
    public void write(ProtocolDocument document, Language language, ProtocolFormat format, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(document, language, format, out);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("无法写入 " + file + "。", "The protocol cannot be written to " + file + "."), e);
        }
    }

    /** Writes {@code document} to an open stream, which stays open. */
    public void write(ProtocolDocument document, Language language, ProtocolFormat format, OutputStream out)
            throws IOException {
        PrintedProtocol printed = PrintedProtocol.of(document, language);
        switch (format) {
            case MD -> out.write(ProtocolMarkdown.text(printed).getBytes(StandardCharsets.UTF_8));
            case XLSX -> new ProtocolWorkbook(printed).write(out);
            case HTML -> out.write(pages.html("protocol/document", printed).getBytes(StandardCharsets.UTF_8));
        }
    }
}
