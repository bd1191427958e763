package org.screenreg.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.programme.Language.EN;
import static org.screenreg.programme.Language.ZH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.report.figure.cell.Suppression;
import org.screenreg.report.figure.definition.FigureReports;
import org.screenreg.report.figure.definition.ReportDefinition;

class FigureReportTest {
    private static final FigureRenderer RENDERER = new FigureRenderer(Reports.load());

    static Stream<String> names() {
        return new FigureReports(InventedCounts.CODE_LISTS).all().stream().map(ReportDefinition::id);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_report_is_written_in_every_format_and_both_languages(String name) throws IOException {
        for (Format format : Format.values()) {
            assertThat(bytes(name, ZH, format)).as(format.name()).isNotEmpty();
        }
        assertThat(text(name, EN, Format.HTML)).contains("<h1>").doesNotContain("NaN", "null", "%1$", "%d");
    }

    @Test
    void a_denominator_of_zero_has_no_rate_in_any_format() throws IOException {
        assertThat(text("coverage", EN, Format.HTML)).contains("云溪开发区", ">—<").doesNotContain(">0.00<");
        assertThat(text("coverage", EN, Format.CSV)).doesNotContain(",0.00,");
    }

    @Test
    void what_needs_the_data_of_others_says_not_available_and_never_zero() throws IOException {
        String html = text("management", EN, Format.HTML);

        assertThat(html).contains("C14 Readmission within 30 days and COPD deaths");
        assertThat(html.substring(html.indexOf("C14 ")))
                .containsSubsequence("—", "—", "not available", "hospital admissions and causes of death");
    }

    @Test
    void everything_needed_to_read_a_figure_stands_beside_it() throws IOException {
        assertThat(text("coverage", EN, Format.HTML))
                .contains(
                        "IND-04a Persons of the target population whose screening was completed in the period",
                        "Persons whose primary screening was completed in the period",
                        "women aged 35–64",
                        "resident list",
                        "Persons who died or moved away",
                        "persons · what happened in the period",
                        "Breast cancer 2026.1",
                        "As of 2026-11-21");
    }

    @Test
    void the_foot_says_where_everybody_stands_and_what_is_missing() throws IOException {
        assertThat(text("timeliness", EN, Format.HTML))
                .contains(
                        "each column adds up to all 40 residents",
                        "Of 40 residents 4 have no known township, 40 no known village and 10 no telephone");
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_is_fetched_from_anywhere(String name) throws IOException {
        for (Language language : Language.values()) {
            assertThat(text(name, language, Format.HTML))
                    .doesNotContainPattern(
                            "(?i)https?:|<script|<link|<iframe|@import|url\\(|src=|srcset=|href=\"(?!#)");
        }
    }

    @Test
    void a_chart_is_told_in_words_too() throws IOException {
        assertThat(text("coverage", ZH, Format.HTML))
                .contains("role=\"img\" aria-label=\"乳腺癌 · 年度筛查率（2026）: 东庄乡 61.94; 柳林镇 45.71; ");
    }

    @Test
    void pdf_text_can_be_read_back() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes("two-cancers", ZH, Format.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("乳腺癌 · 国家绩效指标", "≥ 90 %", "人员去向平衡表");
        }
    }

    @Test
    void a_workbook_has_a_sheet_for_each_table_and_charts_of_its_own() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("coverage", ZH, Format.XLSX)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();

            assertThat(workbook.getSheetName(0)).startsWith("1 ");
            assertThat(charts).hasSize(1);
            assertThat(charts.get(0)
                            .getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .sizeOfSerArray())
                    .isEqualTo(2);
            assertThat(sheet.getDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .startsWith("乳腺癌 · 年度筛查率（2026）: 东庄乡 61.94; 柳林镇 45.71; ")
                    .contains("高于全县且超出偶然波动");
            assertThat(row(sheet, "全县合计").getCell(6).getNumericCellValue()).isEqualTo(38.62);
            assertThat(row(sheet, "结论").getCell(1).getStringCellValue()).startsWith("高于全县且超出偶然波动：柳林镇、东庄乡。");
        }
    }

    @Test
    void lines_and_funnels_and_pyramids_are_charts_of_the_workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("comparison", ZH, Format.XLSX)))) {
            List<CTPlotArea> drawn = new ArrayList<>();
            workbook.forEach(sheet -> {
                if (((XSSFSheet) sheet).getDrawingPatriarch() != null) {
                    ((XSSFSheet) sheet)
                            .getDrawingPatriarch()
                            .getCharts()
                            .forEach(chart -> drawn.add(chart.getCTChart().getPlotArea()));
                }
            });

            assertThat(drawn).hasSize(workbook.getNumberOfSheets() - 1);
            assertThat(drawn).anyMatch(area -> area.sizeOfLineChartArray() == 1);
            assertThat(drawn).anyMatch(area -> area.sizeOfScatterChartArray() == 1);
            assertThat(drawn).anyMatch(area -> area.sizeOfBarChartArray() == 1);
        }
    }

    private static XSSFRow row(XSSFSheet sheet, String name) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(name)) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("no row " + name);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"XLSX", "PDF"})
    void a_report_printed_again_is_the_same_byte_for_byte(Format format) throws IOException {
        byte[] first = bytes("comparison", ZH, format);

        assertThat(bytes("comparison", ZH, format)).isEqualTo(first);
        assertThat(stamps(first, format)).isNotEmpty().allMatch(stamp -> stamp.startsWith("2026-11-21T00:00"));
    }

    /** Every moment a file carries. */
    private static List<String> stamps(byte[] file, Format format) throws IOException {
        List<String> stamps = new ArrayList<>();
        if (format == Format.PDF) {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                stamps.add(pdf.getDocumentInformation()
                        .getCreationDate()
                        .toInstant()
                        .toString());
                String metadata =
                        new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+")
                        .matcher(metadata)
                        .results()
                        .forEach(stamp -> stamps.add(stamp.group()));
            }
            return stamps;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                stamps.add(part.getTimeLocal().toString());
            }
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            stamps.add(workbook.getProperties()
                    .getCoreProperties()
                    .getCreated()
                    .toInstant()
                    .toString());
        }
        return stamps;
    }

    @Test
    void the_forms_of_the_two_cancers_have_all_their_columns() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("quarterly", ZH, Format.XLSX)))) {
            XSSFSheet breast = workbook.getSheetAt(0);
            assertThat(headings(breast)).hasSize(40).contains("2 检查人数", "22 病理应查", "39 备注");
            assertThat(breast.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
            assertThat(workbook.getPrintArea(0)).contains("$AN$");
            assertThat(breast.getRepeatingColumns().getLastColumn()).isZero();
            assertThat(row(breast, "QB-02 检查人数").getRowNum())
                    .isGreaterThan(row(breast, "乡镇").getRowNum());
            assertThat(headings(workbook.getSheetAt(1))).hasSize(46).contains("5 正常", "33 阴道镜实查", "45 备注");
        }
        assertThat(text("quarterly", EN, Format.HTML)).contains("<th class=\"first\">8. Ultrasound class 2</th>");
    }

    private static List<String> headings(XSSFSheet sheet) {
        List<String> headings = new ArrayList<>();
        row(sheet, "乡镇").forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    @Test
    void the_return_to_canscreen5_has_a_row_for_each_age_group() throws IOException {
        List<String> rows = text("canscreen5", EN, Format.CSV).lines().toList();

        assertThat(rows.get(0)).contains("programme,as_of,period,by,part,CS5-invited,CS5-invited/of,CS5-screened");
        assertThat(rows)
                .contains("breast,2026-11-21,2025,age,040,,,396,1850,396,1850,396,1850,396,1850,396,1850,396,1850");
        assertThat(rows).hasSize(1 + 3 * 2 * 3);
    }

    @Test
    void a_change_is_against_the_same_days_of_the_year_before() throws IOException {
        String html = text("referral", EN, Format.HTML);

        assertThat(html).contains(">+50.00<", "Year before");
    }

    @Test
    void steps_are_drawn_as_parts_of_a_whole() throws IOException {
        List<String> groupings = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("cascade", EN, Format.XLSX)))) {
            workbook.forEach(sheet -> {
                if (((XSSFSheet) sheet).getDrawingPatriarch() != null) {
                    ((XSSFSheet) sheet)
                            .getDrawingPatriarch()
                            .getCharts()
                            .forEach(chart -> groupings.add(String.valueOf(chart.getCTChart()
                                    .getPlotArea()
                                    .getBarChartArray(0)
                                    .getGrouping())));
                }
            });
        }

        assertThat(groupings).anyMatch(grouping -> grouping.contains("percentStacked"));
    }

    @Test
    void small_numbers_are_hidden_in_every_format_where_that_is_asked_for() throws IOException {
        ReportBook report = InventedCounts.report("timeliness", Suppression.BELOW_FIVE);
        String html = new String(bytes(report, EN, Format.HTML), StandardCharsets.UTF_8);
        String csv = new String(bytes(report, EN, Format.CSV), StandardCharsets.UTF_8);

        // four of the forty residents have died
        assertThat(html).contains(">&lt;5<", "counts below 5 read");
        assertThat(csv.lines().filter(row -> row.startsWith("balance,")).map(row -> row.split(",", -1)[11]))
                .doesNotContain("1", "2", "3", "4")
                .contains("");
    }

    @Test
    void a_definition_several_tables_share_is_said_once_on_a_page_and_on_every_sheet() throws IOException {
        String html = text("timeliness", EN, Format.HTML);
        String definition = "Days between the two points for those who reached both: median, 90th percentile and the"
                + " percentage within 60 days.";

        assertThat(html.split(definition, -1)).hasSize(2);
        assertThat(html.indexOf(definition)).isGreaterThan(html.indexOf("<h2>Definitions</h2>"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("timeliness", EN, Format.XLSX)))) {
            assertThat(row(workbook.getSheetAt(1), "TIME-02 Days from positive to the diagnosis")
                            .getCell(1)
                            .getStringCellValue())
                    .isNotEmpty();
        }
    }

    @Test
    void a_tier_stands_below_the_one_that_hands_on_to_it() throws IOException {
        assertThat(text("timeliness", EN, Format.HTML))
                .containsSubsequence(
                        "village clinic · Follow-up contact",
                        "township health centre · Follow-up contact",
                        "county hospital · Follow-up contact");
    }

    @Test
    void what_others_must_bring_is_listed_once_with_whose_data_it_takes() throws IOException {
        String html = text("published", EN, Format.HTML);

        assertThat(html.split("PUB-09 Stays and visits within the county", -1)).hasSize(2);
        assertThat(html)
                .containsSubsequence(
                        "PUB-09 Stays and visits within the county", "not available", "insurance settlements by place");
    }

    private static byte[] bytes(String name, Language language, Format format) throws IOException {
        return bytes(InventedCounts.report(name), language, format);
    }

    private static byte[] bytes(ReportBook report, Language language, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERER.write(report, InventedCounts.counted(report), language, format, out);
        return out.toByteArray();
    }

    private static String text(String name, Language language, Format format) throws IOException {
        return new String(bytes(name, language, format), StandardCharsets.UTF_8);
    }
}
