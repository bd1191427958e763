package org.screenreg.report.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.programme.Language.EN;
import static org.screenreg.programme.Language.ZH;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.worklist.Waiting;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;

class WorklistPdfTest {

    @Test
    void chinese_names_can_be_read_back_as_text() throws IOException {
        assertThat(text(Invented.list(4), ZH)).contains("欧阳**", "柳树沟村", "粗针穿刺活检", "河湾乡卫生院");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_page_of_the_list_is_one_page_of_paper(Language language) throws IOException {
        try (PDDocument pdf = pdf(Invented.list(20, 9, 1, 0), language)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3 + 1 + 1 + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_full_page_of_lines_ends_above_its_totals(Language language) throws IOException {
        String lastLine = "138****0008";
        String totals = language == ZH ? "本页" : "This page";

        try (PDDocument pdf = pdf(Invented.list(9), language)) {
            assertThat(baseline(pdf, lastLine)).isLessThan(baseline(pdf, totals) - 35);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_waits_is_said_in_one_line_above_the_watermark_of_the_same_page(Language language) throws IOException {
        Waiting waiting = new Waiting(new Label("低剂量螺旋CT", "Low-dose CT"), 60, 4, 37, 1, 63);
        try (PDDocument pdf = pdf(Invented.waiting(Invented.list(9), waiting, waiting, waiting), language)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(baseline(pdf, language == ZH ? "顺延到下次" : "Carried over"))
                    .isLessThan(baseline(pdf, language == ZH ? "供 " : "Printed for"));
        }
    }

    @Test
    void paper_is_a4_landscape() throws IOException {
        try (PDDocument pdf = pdf(Invented.list(1), ZH)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 842.5f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(594f, 596f);
        }
    }

    @Test
    void every_font_is_embedded_as_a_subset() throws IOException {
        try (PDDocument pdf = pdf(Invented.list(9), ZH)) {
            List<PDFont> fonts = fonts(pdf);

            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded).allMatch(font -> font.getName()
                    .matches("[A-Z]{6}\\+NotoSansSC-.*"));
        }
    }

    @Test
    void a_character_the_font_cannot_draw_is_printed_as_its_number() throws IOException {
        String rare = Character.toString(0x2B5F3);
        WorklistGroup village =
                new WorklistGroup("999999003001", "石桥村", "河湾乡", List.of(Invented.named(rare, 1, 1, 0, 0)));

        assertThat(text(Invented.of(CareTier.VILLAGE, List.of(village)), EN)).contains("〔U+2B5F3〕");
    }

    @Test
    void the_code_of_a_line_is_never_cut() throws IOException {
        Worklist list = Invented.list(3000).kept(12345);

        assertThat(text(list, ZH).split("\\s+"))
                .contains(ListLine.of(list).stream()
                        .map(line -> line.mark().code().toString())
                        .toArray(String[]::new));
    }

    @Test
    void the_same_list_is_the_same_file() {
        assertThat(Printed.bytes(Invented.list(9), ZH, Format.PDF))
                .isEqualTo(Printed.bytes(Invented.list(9), ZH, Format.PDF));
    }

    @Test
    void an_empty_list_is_one_page_that_says_so() throws IOException {
        assertThat(text(Invented.list(), EN)).contains("there is nothing to do for this unit");
    }

    private static PDDocument pdf(Worklist list, Language language) throws IOException {
        return Loader.loadPDF(Printed.bytes(list, language, Format.PDF));
    }

    private static String text(Worklist list, Language language) throws IOException {
        try (PDDocument pdf = pdf(list, language)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static float baseline(PDDocument pdf, String start) throws IOException {
        float[] found = {-1};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.startsWith(start)) {
                    found[0] = positions.get(0).getYDirAdj();
                }
            }
        };
        stripper.setSortByPosition(true);
        stripper.getText(pdf);
        assertThat(found[0]).as(start).isPositive();
        return found[0];
    }
}
