package org.screenreg.report.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.report.Pages;
import org.screenreg.report.PdfWriter;
import org.screenreg.report.StyleSheet;

/** Writes documents of tables as HTML or PDF, by the ending of the file. */
public final class PageRenderer {
    private static final String PDF = ".pdf";

    private final Pages pages = new Pages();
    private final PdfWriter pdf = PdfWriter.forPaper();

    /** The style of the document; the page template asks for it. */
    public static String style() {
        return StyleSheet.of("page");
    }

    /** Writes a document to a file, replacing it. */
    public void write(TablePage page, Path file) {
        String html = pages.html("page/document", page);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(PDF)) {
                pdf.write(html, out);
            } else {
                out.write(html.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new RegistryException(new Label("无法写入 " + file + "。", file + " cannot be written."), e);
        }
    }
}
