package org.screenreg.report.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.programme.Language.EN;
import static org.screenreg.programme.Language.ZH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.worklist.LineMark;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;

class WorklistWorkbookTest {
    private static final int HEADING = 8;

    @Test
    void every_line_is_a_row_numbered_through_the_list() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(12, 3), ZH)) {
            List<Double> numbers = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> {
                if (row.getCell(0).getCellType() == CellType.NUMERIC) {
                    numbers.add(row.getCell(0).getNumericCellValue());
                }
            });

            assertThat(numbers).hasSize(15).isSorted().startsWith(1.0).endsWith(15.0);
        }
    }

    @Test
    void headings_are_those_a_returned_list_is_read_by() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(1), ZH)) {
            assertThat(texts(workbook.getSheetAt(0).getRow(HEADING)))
                    .contains("行码", "身份证号", "姓名", "性别", "随访项目", "要做的事", "办理结果", "办理日期", "办理人", "约定日期", "备注", "识别码");
        }
    }

    @Test
    void each_village_after_the_first_starts_a_printed_page() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(12, 3, 1), ZH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRowBreaks()).containsExactly(HEADING + 13, HEADING + 13 + 4);
            assertThat(text(sheet, HEADING + 14, 0)).isEqualTo("东庄村　河湾乡　共 3 项（3 人），超期 1 项");
        }
    }

    @Test
    void a_line_has_the_number_it_has_on_paper() throws IOException {
        String paper = Printed.text(Invented.list(2, 1), ZH, Format.HTML);
        try (XSSFWorkbook workbook = workbook(Invented.list(2, 1), ZH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getNumericCellValue())
                    .isEqualTo(3);
            assertThat(paper).contains("<div class=\"strong\">3</div>");
        }
    }

    @Test
    void the_heading_row_is_repeated_frozen_and_filtered() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(2), EN)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADING);
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(HEADING + 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A" + (HEADING + 1) + ":");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void the_outcome_is_chosen_from_the_code_list_and_the_date_is_checked() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(2), ZH)) {
            List<XSSFDataValidation> rules = workbook.getSheetAt(0).getDataValidations();

            assertThat(rules)
                    .anySatisfy(
                            rule -> assertThat(rule.getValidationConstraint().getExplicitListValues())
                                    .containsExactly("已完成", "拒绝", "未联系上", "改期", "已转诊", "迁出", "死亡", "失访"))
                    .hasSize(3);
        }
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_text() throws IOException {
        WorklistGroup village =
                new WorklistGroup("999999003001", "石桥村", "河湾乡", List.of(Invented.named("=1+1", 1, 1, 0, 0)));

        try (XSSFWorkbook workbook = workbook(Invented.of(CareTier.VILLAGE, List.of(village)), ZH)) {
            Cell name = workbook.getSheetAt(0).getRow(HEADING + 2).getCell(4);

            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=1+1");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_identity_number_is_a_text_cell() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(1), ZH)) {
            Cell identity = workbook.getSheetAt(0).getRow(HEADING + 2).getCell(7);

            assertThat(identity.getCellType()).isEqualTo(CellType.STRING);
            assertThat(identity.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void a_very_hidden_sheet_says_which_list_it_is_and_by_what_it_is_checked() throws IOException {
        Worklist list = Invented.list(2, 1);
        try (XSSFWorkbook workbook = workbook(list, ZH)) {
            XSSFSheet keys = workbook.getSheet(LineKeys.SHEET);

            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(keys)))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(texts(keys.getRow(0)))
                    .containsExactly(
                            "L-20261121-TW03-4f2a",
                            "village",
                            "TW03",
                            "2026-11-21",
                            "231",
                            LineMark.check(list),
                            "Breast cancer 2026.1, COPD 2026.1");
        }
    }

    @Test
    void every_line_has_its_code_and_a_hidden_mark() throws IOException {
        Worklist list = Invented.list(1);
        LineMark mark = LineMark.of(list, 1, list.groups().get(0).lines().get(0));
        try (XSSFWorkbook workbook = workbook(list, ZH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int hidden = sheet.getRow(HEADING).getLastCellNum() - 1;

            assertThat(texts(sheet.getRow(HEADING + 2))).contains(mark.code().toString(), mark.token());
            assertThat(text(sheet, HEADING, hidden)).isEqualTo("识别码");
            assertThat(sheet.isColumnHidden(hidden)).isTrue();
        }
    }

    @Test
    void what_a_row_repeats_of_the_person_above_it_is_there_in_grey() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(5), ZH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int household = texts(sheet.getRow(HEADING)).indexOf("户序");
            Cell first = sheet.getRow(HEADING + 5).getCell(household + 1);
            Cell second = sheet.getRow(HEADING + 6).getCell(household + 1);

            assertThat(second.getStringCellValue()).isNotEmpty();
            assertThat(font(first)).isNotEqualTo(font(second));
            assertThat(sheet.getRow(HEADING + 6).getCell(household).getNumericCellValue())
                    .isEqualTo(4);
        }
    }

    private static short font(Cell cell) {
        return ((org.apache.poi.xssf.usermodel.XSSFCell) cell)
                .getCellStyle()
                .getFont()
                .getColor();
    }

    @Test
    void a_step_with_results_has_a_sheet_of_its_own_for_the_lines_that_wait_for_it() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(6), ZH)) {
            XSSFSheet results = workbook.getSheet("乳腺癌·钼靶检查");

            assertThat(texts(results.getRow(1))).containsExactly("行码", "村", "姓名", "左侧", "右侧", "办理日期", "办理人", "识别码");
            assertThat(results.getLastRowNum()).isEqualTo(1 + 2);
            assertThat(results.getDataValidations()).hasSize(2 + 1);
        }
    }

    @Test
    void an_empty_list_says_so() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(), EN)) {
            assertThat(text(workbook.getSheetAt(0), HEADING + 1, 0)).contains("nothing to do");
        }
    }

    private static XSSFWorkbook workbook(Worklist list, Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Printed.bytes(list, language, Format.XLSX)));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> texts(Row row) {
        DataFormatter formatter = new DataFormatter();
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
        return texts;
    }
}
