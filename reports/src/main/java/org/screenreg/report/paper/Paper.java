package org.screenreg.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A document of A4 pages; it carries a day and nothing of the moment it is written. */
public final class Paper implements AutoCloseable {
    private static final PDRectangle LANDSCAPE = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private final PDDocument document = new PDDocument();
    private final Typefaces faces;
    private final Typefaces.Embedded fonts;

    public Paper(Typefaces faces, String title, String language, LocalDate day) throws IOException {
        this.faces = faces;
        this.fonts = faces.embedIn(document);
        document.setDocumentId(day.toEpochDay());
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(language);
    }

    /** Begins another page in landscape; close it before the next. */
    public Ink landscape() throws IOException {
        PDPage page = new PDPage(LANDSCAPE);
        document.addPage(page);
        return new Ink(new PDPageContentStream(document, page), LANDSCAPE.getHeight(), faces, fonts);
    }

    public void save(OutputStream out) throws IOException {
        faces.save(document, fonts, out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
