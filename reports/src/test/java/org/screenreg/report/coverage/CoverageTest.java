package org.screenreg.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.programme.Language.EN;
import static org.screenreg.programme.Language.ZH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;

class CoverageTest {
    private static final CoverageRenderer RENDERER = new CoverageRenderer(Reports.load());

    @Test
    void a_denominator_of_zero_has_no_rate_in_any_format() throws IOException {
        String html = text(InventedTables.report(), EN, Format.HTML);
        String csv = text(InventedTables.report(), EN, Format.CSV);

        assertThat(html).contains(">—<").doesNotContain("0.00", "NaN");
        assertThat(csv).contains("云溪开发区,2026,0,0,\r\n").doesNotContain("0.00");
    }

    @Test
    void everything_needed_to_read_a_figure_stands_beside_it() throws IOException {
        String html = text(InventedTables.report(), EN, Format.HTML);

        assertThat(html)
                .contains(
                        "Share of the target population with at least one adequate screening test in the year.",
                        "People screened in the year",
                        "People in the target population",
                        "resident list",
                        "People already diagnosed",
                        "persons",
                        "Breast cancer 2026.1",
                        "As of 2026-11-21",
                        "12 people moved within the county");
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        assertThat(text(InventedTables.report(), ZH, Format.HTML))
                .doesNotContain("http://", "https://", "<script", "<link", "@import", "url(", "src=");
    }

    @Test
    void pdf_text_can_be_read_back() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(InventedTables.report(), ZH, Format.PDF))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("乳腺癌 · 年度筛查覆盖率", "62.13", "全县合计");
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void a_workbook_sheet_has_its_table_and_a_chart() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(InventedTables.report(), ZH, Format.XLSX)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();

            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(charts).hasSize(1);
            assertThat(charts.get(0)
                            .getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .sizeOfSerArray())
                    .isEqualTo(2);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(6).getNumericCellValue())
                    .isEqualTo(33.00);
        }
    }

    @Test
    void a_report_without_tables_says_so() throws IOException {
        assertThat(text(InventedTables.empty(), EN, Format.HTML)).contains("there is nothing to report");
        assertThat(bytes(InventedTables.empty(), EN, Format.XLSX)).isNotEmpty();
    }

    private static byte[] bytes(CoverageReport report, Language language, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.write(report, language, format, out);
        return out.toByteArray();
    }

    private static String text(CoverageReport report, Language language, Format format) throws IOException {
        return new String(bytes(report, language, format), StandardCharsets.UTF_8);
    }
}
