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
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;

class WorklistWorkbookTest {
    private static final int HEADING = 7;

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
    void headings_to_fill_in_are_those_of_the_follow_up_template() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(1), ZH)) {
            assertThat(texts(workbook.getSheetAt(0).getRow(HEADING)))
                    .contains("身份证号", "姓名", "性别", "联系电话", "村", "详细住址", "随访项目", "随访日期", "随访结果", "备注");
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
                                    .containsExactly("已随访", "暂未联系上", "拒绝", "失访", "迁出", "死亡"))
                    .hasSize(2);
        }
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_text() throws IOException {
        WorklistGroup village =
                new WorklistGroup("999999003001", "石桥村", "河湾乡", List.of(Invented.named("=1+1", 1, 1, 0, 0)));

        try (XSSFWorkbook workbook = workbook(Invented.of(CareTier.VILLAGE, List.of(village)), ZH)) {
            Cell name = workbook.getSheetAt(0).getRow(HEADING + 2).getCell(2);

            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=1+1");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_identity_number_is_a_text_cell() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(1), ZH)) {
            Cell identity = workbook.getSheetAt(0).getRow(HEADING + 2).getCell(5);

            assertThat(identity.getCellType()).isEqualTo(CellType.STRING);
            assertThat(identity.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void a_very_hidden_sheet_says_whom_and_which_rule_each_line_stands_for() throws IOException {
        try (XSSFWorkbook workbook = workbook(Invented.list(2, 1), ZH)) {
            XSSFSheet keys = workbook.getSheet(LineKeys.SHEET);

            assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(texts(keys.getRow(0))).startsWith("L-20261121-TW03-4f2a", "village");
            assertThat(texts(keys.getRow(4)))
                    .containsExactly("3", "P-001001", "copd", "step-1", "COPD-F4", "2026-11-22", "999999003002");
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
