package org.screenreg.report.letter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.screenreg.RegistryException;
import org.screenreg.programme.Areas;
import org.screenreg.programme.Label;
import org.screenreg.report.Format;
import org.screenreg.report.Pages;
import org.screenreg.report.PdfWriter;
import org.screenreg.worklist.Labels;

/** Writes letters as HTML or PDF. */
public final class LetterRenderer {
    private final LetterWords words = new LetterWords();
    private final Pages pages = new Pages();
    private final PdfWriter pdf = PdfWriter.forPaper();
    private final Labels labels;
    private final Areas areas;

    public LetterRenderer(Labels labels, Areas areas) {
        this.labels = labels;
        this.areas = areas;
    }

    /** Writes all letters of an order to one file, replacing it. */
    public void write(LetterOrder order, Format format, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(order, format, out);
        } catch (IOException e) {
            throw new RegistryException(new Label("无法写入 " + file + "。", file + " cannot be written."), e);
        }
    }

    void write(LetterOrder order, Format format, OutputStream out) throws IOException {
        if (format == Format.PDF) {
            pdf.write(html(order, pdf::drawable), out);
        } else {
            out.write(html(order, UnaryOperator.identity()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String html(LetterOrder order, UnaryOperator<String> drawable) {
        return pages.html("letter/document", new Letters(words, labels, areas, order, drawable).print());
    }
}
