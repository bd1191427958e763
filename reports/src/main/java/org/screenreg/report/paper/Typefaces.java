package org.screenreg.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Both weights of the typeface, read on the first use and kept; for one thread. */
public final class Typefaces {
    private @Nullable Typeface regular;
    private @Nullable Typeface bold;

    /** Both weights as fonts of one document, cut down to what it uses when it is saved. */
    public record Embedded(PDFont regular, PDFont bold) {}

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

    public Embedded embedIn(PDDocument document) throws IOException {
        return new Embedded(regular().embedIn(document), bold().embedIn(document));
    }

    /** Writes a document whose text can be searched for and copied. */
    public void save(PDDocument document, Embedded fonts, OutputStream out) throws IOException {
        // only saving cuts the fonts down and makes their maps
        document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
        TextMap.correct(fonts.regular().getCOSObject(), regular());
        TextMap.correct(fonts.bold().getCOSObject(), bold());
        document.save(out);
    }

    /** How wide a text is, in ems. */
    double width(String text, boolean heavy) throws IOException {
        Typeface face = heavy ? bold() : regular();
        double width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += face.width(text.codePointAt(at));
        }
        return width;
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
