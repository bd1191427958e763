package org.screenreg.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.screenreg.report.paper.Typefaces;

/**
 * Turns a printable HTML document into a PDF with an embedded Chinese typeface. Fonts are read on the first use and
 * kept; one writer serves one thread.
 */
public final class PdfWriter {
    private static final String FAMILY = "Noto Sans SC";
    private static final Pattern STAMP =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final boolean tagged;
    private final Typefaces faces = new Typefaces();

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
        return faces.drawable(text);
    }

    /** Writes well-formed HTML; nothing outside the document is ever read. */
    public void write(String html, OutputStream out) throws IOException {
        write(html, null, out);
    }

    /** The same, carrying {@code day} and nothing of the moment it is written, so that it can be printed again alike. */
    public void write(String html, @Nullable LocalDate day, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Typefaces.Embedded fonts = faces.embedIn(document);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(tagged);
            builder.usePDDocument(document);
            builder.useFont(new PDFontSupplier(fonts.regular()), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(fonts.bold()), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useSVGDrawer(new PathDrawer());
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(drawable(html), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
            }
            if (day != null) {
                date(document, day);
            }
            faces.save(document, fonts, out);
        }
    }

    private static void date(PDDocument document, LocalDate day) throws IOException {
        GregorianCalendar midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.setDocumentId(day.toEpochDay());
        document.getDocumentInformation().setCreationDate(midnight);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            String dated = STAMP.matcher(said).replaceAll(day + "T00:00:00Z");
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }
}
