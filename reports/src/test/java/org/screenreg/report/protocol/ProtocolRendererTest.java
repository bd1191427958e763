package org.screenreg.report.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.document.FindingNames;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.document.ProtocolDocuments;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.protocol.Protocols;

class ProtocolRendererTest {
    private static final FindingNames PLAIN = new FindingNames() {
        @Override
        public Label finding(String programme, String target) {
            return new Label(target, target);
        }

        @Override
        public Label value(String programme, String target, String value) {
            return new Label(value, value);
        }
    };
    private static final ProtocolDocument DOCUMENT = new ProtocolDocuments(CodeLists.load(), PLAIN)
            .of(Protocols.load().versions("breast").get(0));

    @ParameterizedTest
    @EnumSource(names = {"MD", "HTML"})
    void every_row_and_parameter_stands_in_the_text(ProtocolFormat format) throws IOException {
        String text = new String(written(format, Language.ZH), StandardCharsets.UTF_8);

        DOCUMENT.tables().stream().flatMap(table -> table.rows().stream()).forEach(row -> assertThat(text)
                .contains(row.id(), row.because().zh()));
        DOCUMENT.parameters().forEach(parameter -> assertThat(text).contains(parameter.name()));
    }

    @Test
    void the_page_fetches_nothing_and_is_laid_out_for_landscape_paper() throws IOException {
        String page = new String(written(ProtocolFormat.HTML, Language.EN), StandardCharsets.UTF_8);

        assertThat(page).contains("size: A4 landscape").doesNotContain("http:", "https:", "<script", "<link", "url(");
    }

    @Test
    void a_bar_in_a_cell_does_not_break_a_markdown_table() throws IOException {
        String text = new String(written(ProtocolFormat.MD, Language.EN), StandardCharsets.UTF_8);

        long[] bars = text.lines()
                .filter(line -> line.startsWith("| BREAST-R"))
                .mapToLong(line -> line.replace("\\|", "")
                        .chars()
                        .filter(one -> one == '|')
                        .count())
                .distinct()
                .toArray();
        assertThat(bars).containsExactly(11);
    }

    @Test
    void the_workbook_has_a_sheet_for_each_table_and_a_row_for_each_rule() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(written(ProtocolFormat.XLSX, Language.ZH)))) {
            XSSFSheet steps = workbook.getSheet("8 规则表：下一步（next-step）");

            assertThat(workbook.getNumberOfSheets())
                    .isEqualTo(6 + DOCUMENT.tables().size());
            assertThat(steps.getLastRowNum())
                    .isEqualTo(3
                            + DOCUMENT.tables().stream()
                                    .filter(table -> table.name().equals("next-step"))
                                    .findFirst()
                                    .orElseThrow()
                                    .rows()
                                    .size());
            assertThat(steps.getPrintSetup().getLandscape()).isTrue();
        }
    }

    private static byte[] written(ProtocolFormat format, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProtocolRenderer().write(DOCUMENT, language, format, out);
        return out.toByteArray();
    }
}
