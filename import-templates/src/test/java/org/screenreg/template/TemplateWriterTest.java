package org.screenreg.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.programme.Language;

class TemplateWriterTest {
    private static final Templates TEMPLATES = Templates.load();

    @TempDir
    Path folder;

    @Test
    void headings_are_locked_and_the_rows_below_are_not() {
        boolean[] locked = written(sheet -> new boolean[] {
            sheet.getProtect(),
            sheet.getRow(0).getCell(0).getCellStyle().getLocked(),
            sheet.getColumnStyle(0).getLocked(),
            sheet.getColumnStyle(200).getLocked()
        });

        assertThat(locked).containsExactly(true, true, false, false);
    }

    @Test
    void the_protection_has_no_password() {
        boolean open = written(sheet -> sheet.validateSheetPassword("")
                || sheet.getCTWorksheet().getSheetProtection().getPassword() == null);

        assertThat(open).isTrue();
    }

    @Test
    void identity_numbers_are_typed_as_text() {
        String format = written(sheet -> sheet.getColumnStyle(0).getDataFormatString());

        assertThat(format).isEqualTo("@");
    }

    @Test
    void codes_are_chosen_from_a_list_on_a_sheet_nobody_sees() {
        XSSFWorkbook workbook = written(XSSFSheet::getWorkbook);

        assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(TemplateMark.SHEET)))
                .isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(workbook.getAllNames())
                .anyMatch(name -> name.getRefersToFormula().contains(TemplateMark.SHEET));
    }

    @Test
    void every_column_with_limits_has_a_rule() {
        Template breast = TEMPLATES.get("breast");
        long limited = breast.offered().stream()
                .filter(column -> switch (column.submitted().kind()) {
                    case CODE, SEX, DATE, NUMBER, RATIO, IDENTITY_NUMBER -> true;
                    default -> false;
                })
                .count();

        int rules = written(sheet -> sheet.getDataValidations().size());

        assertThat(rules).isEqualTo((int) limited);
    }

    @Test
    void entry_messages_fit_what_a_spreadsheet_shows() {
        var rules = written(XSSFSheet::getDataValidations);

        assertThat(rules).extracting(DataValidation::getPromptBoxText).allMatch(text -> text.length() <= 255);
        assertThat(rules).extracting(DataValidation::getPromptBoxTitle).allMatch(title -> title.length() <= 32);
    }

    @Test
    void it_prints_on_a4_landscape_with_the_headings_on_every_page() {
        XSSFSheet sheet = written(Function.identity());

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
    }

    @Test
    void the_notes_give_an_example_of_every_required_column() {
        XSSFWorkbook workbook = written(XSSFSheet::getWorkbook);

        assertThat(workbook.getSheet("说明"))
                .anyMatch(row -> row.getCell(0).getStringCellValue().equals("姓名")
                        && row.getCell(1).getStringCellValue().equals("必填")
                        && row.getCell(3).getStringCellValue().equals("张三"));
    }

    private <T> T written(Function<XSSFSheet, T> look) {
        Path file = folder.resolve("blank.xlsx");
        new TemplateWriter(TEMPLATES).write(TEMPLATES.get("breast"), Language.ZH, file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return look.apply(workbook.getSheetAt(0));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
