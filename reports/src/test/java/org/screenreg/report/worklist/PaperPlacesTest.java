package org.screenreg.report.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.report.PdfWriter;
import org.screenreg.worklist.Waiting;
import org.screenreg.worklist.Worklist;

/** The page that is drawn and the page that a style sheet lays out are the same page. */
class PaperPlacesTest {
    private static final double NEAR = 1;

    /** The engine that lays HTML out makes each row of a table a little lower than the style sheet says. */
    private static final double LESS_THAN_A_LINE = 11.5;

    /** A letter, where it stands in points, and how large it is. */
    private record Letter(int page, String text, double x, double y, double size, String font) {
        boolean isLike(Letter other) {
            return page == other.page
                    && text.equals(other.text)
                    && font.equals(other.font)
                    && Math.abs(size - other.size) < 0.1
                    && Math.abs(x - other.x) < NEAR
                    && above(other) < LESS_THAN_A_LINE;
        }

        double above(Letter other) {
            return Math.abs(y - other.y);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_letter_stands_where_the_style_sheet_puts_it(Language language) throws IOException {
        Waiting waiting = new Waiting(new Label("低剂量螺旋CT", "Low-dose CT"), 60, 4, 37, 1, 63);
        sameOnBoth(Invented.waiting(Invented.list(20, 9, 1, 0), waiting), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_empty_page_is_the_same_page_too(Language language) throws IOException {
        sameOnBoth(Invented.list(), language);
    }

    private static void sameOnBoth(Worklist list, Language language) throws IOException {
        List<Letter> drawn = letters(Printed.bytes(list, language, Format.PDF));
        List<Letter> laidOut = letters(laidOut(Printed.text(list, language, Format.HTML)));

        assertThat(drawn).hasSameSizeAs(laidOut).isNotEmpty();
        List<Letter> elsewhere = drawn.stream()
                .filter(letter -> laidOut.stream()
                        .filter(letter::isLike)
                        .min(Comparator.comparingDouble(letter::above))
                        .filter(laidOut::remove)
                        .isEmpty())
                .toList();
        assertThat(elsewhere).isEmpty();
    }

    private static byte[] laidOut(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.forPaper().write(html, out);
        return out.toByteArray();
    }

    private static List<Letter> letters(byte[] file) throws IOException {
        List<Letter> letters = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    String font = at.getFont().getName().replaceAll("^[A-Z]+\\+", "");
                    if (!at.getUnicode().isBlank()) {
                        letters.add(new Letter(
                                getCurrentPageNo(),
                                at.getUnicode(),
                                at.getXDirAdj(),
                                at.getYDirAdj(),
                                at.getYScale(),
                                font));
                    }
                }
            }.getText(pdf);
        }
        return letters;
    }
}
