package org.screenreg.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Turns a printable HTML document into a PDF with an embedded Chinese typeface. Fonts are read on the first use and
 * kept; one writer serves one thread.
 */
public final class PdfWriter {
    private static final String FAMILY = "Noto Sans SC";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final boolean tagged;
    private @Nullable Typeface regular;
    private @Nullable Typeface bold;

    private PdfWriter(boolean tagged) {
        this.tagged = tagged;
    }

    /** A writer of documents that are printed and carried about. */
    public static PdfWriter forPaper() {
        return new PdfWriter(false);
    }

    /** A writer of documents that are read on a screen: tagged, so that they can be read aloud (PDF/UA). */
    public static PdfWriter forScreen() {
        return new PdfWriter(true);
    }

    /** The text with 〔U+xxxxx〕 for every character the typeface cannot draw. */
    public String drawable(String text) {
        Typeface face = regular();
        if (text.codePoints().allMatch(point -> point < ' ' || face.canDraw(point))) {
            return text;
        }
        return text.codePoints()
                .mapToObj(point ->
                        point < ' ' || face.canDraw(point) ? Character.toString(point) : "〔U+%04X〕".formatted(point))
                .collect(Collectors.joining());
    }

    /** Writes well-formed HTML; nothing outside the document is ever read. */
    public void write(String html, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont plain = regular().embedIn(document);
            PDFont heavy = bold().embedIn(document);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(tagged);
            builder.usePDDocument(document);
            builder.useFont(new PDFontSupplier(plain), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(heavy), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useSVGDrawer(new PathDrawer());
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(drawable(html), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
            }
            // only saving cuts the fonts down and makes their maps
            document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
            TextMap.correct(plain.getCOSObject(), regular());
            TextMap.correct(heavy.getCOSObject(), bold());
            document.save(out);
        }
    }

    private Typeface regular() {
        if (regular == null) {
            regular = Typeface.load("Regular");
        }
        return regular;
    }

    private Typeface bold() {
        if (bold == null) {
            bold = Typeface.load("Bold");
        }
        return bold;
    }
}
