package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.template.read.Sent.IDENTITY;
import static org.screenreg.template.read.Sent.row;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow;

/** What senders say with the look of a sheet instead of words: hiding, striking through, merging, formulas. */
class SentMarksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hidden_rows_are_read_and_counted(String format) {
        BatchSource batch = send(format, workbook -> {
            Sheet sheet = people(workbook, 5);
            sheet.getRow(2).setZeroHeight(true);
            sheet.getRow(4).setZeroHeight(true);
        });

        assertThat(Sent.rows(batch)).hasSize(5);
        assertThat(remarks(batch, IssueCode.ROWS_HIDDEN)).containsExactly(List.of("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hidden_columns_are_read_and_named(String format) {
        BatchSource batch = send(format, workbook -> {
            Sheet sheet = people(workbook, 2);
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(9, true);
        });

        assertThat(Sent.texts(batch, "sex")).containsOnly("女");
        assertThat(remarks(batch, IssueCode.COLUMNS_HIDDEN)).containsExactly(List.of("性别"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_cell_whose_font_is_struck_through_is_marked(String format) {
        BatchSource batch = send(format, workbook -> {
            Sheet sheet = people(workbook, 2);
            CellStyle style = workbook.createCellStyle();
            style.setFont(struck(workbook));
            sheet.getRow(1).getCell(0).setCellStyle(style);
        });

        assertThat(names(batch)).extracting(RawCell::struckOut).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_cell_of_which_a_part_is_struck_through_is_marked(String format) {
        BatchSource batch = send(format, workbook -> {
            Sheet sheet = people(workbook, 2);
            RichTextString text = workbook.getCreationHelper().createRichTextString("张三李四");
            text.applyFont(0, 2, struck(workbook));
            sheet.getRow(2).getCell(0).setCellValue(text);
        });

        assertThat(names(batch)).extracting(RawCell::struckOut).containsExactly(false, true);
        assertThat(names(batch).get(1).text()).isEqualTo("张三李四");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void values_carried_down_are_counted_by_column(String format) {
        BatchSource batch = send(format, workbook -> {
            Sheet sheet = people(workbook, 4);
            for (int i = 2; i <= 3; i++) {
                sheet.getRow(i).removeCell(sheet.getRow(i).getCell(3));
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("D2:D4"));
            sheet.getRow(4).getCell(3).setCellValue("同上");
        });

        assertThat(Sent.texts(batch, "village")).containsOnly("一村");
        assertThat(remarks(batch, IssueCode.VALUES_CARRIED_DOWN)).containsExactly(List.of("村", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx"})
    void a_formula_nobody_computed_is_an_error_and_not_blank(String format) {
        BatchSource batch = send(format, workbook -> {
            Cell cell = people(workbook, 2).getRow(2).createCell(3);
            cell.setCellFormula("\"一\"&\"村\"");
        });

        List<RawCell> villages = Sent.rows(batch).stream()
                .map(row -> Sent.cell(batch, row, "village"))
                .toList();

        assertThat(villages).extracting(RawCell::kind).containsExactly(RawCell.Kind.TEXT, RawCell.Kind.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void remarks_are_said_once_however_often_rows_are_read(String format) {
        BatchSource batch =
                send(format, workbook -> people(workbook, 3).getRow(1).setZeroHeight(true));

        batch.forEachRow(row -> {});
        batch.forEachRow(row -> {});

        assertThat(Sent.codes(batch)).containsExactly(IssueCode.ROWS_HIDDEN);
    }

    private static Sheet people(Workbook workbook, int count) {
        Sheet sheet = workbook.createSheet("s");
        row(sheet, 1, "姓名", "身份证号", "性别", "村");
        for (int i = 1; i <= count; i++) {
            row(sheet, i + 1, "张三", IDENTITY, "女", "一村");
        }
        return sheet;
    }

    private static Font struck(Workbook workbook) {
        Font font = workbook.createFont();
        font.setStrikeout(true);
        return font;
    }

    private BatchSource send(String format, java.util.function.Consumer<Workbook> content) {
        return Sent.open(format.equals("xlsx") ? Sent.xlsx(folder, content) : Sent.xls(folder, content));
    }

    private static List<RawCell> names(BatchSource batch) {
        List<SubmittedRow> rows = Sent.rows(batch);
        return rows.stream().map(row -> Sent.cell(batch, row, "name")).toList();
    }

    /** What a remark says besides the sheet's name, for every remark of a kind. */
    private static List<List<String>> remarks(BatchSource batch, IssueCode code) {
        batch.forEachRow(row -> {});
        return batch.issues().stream()
                .filter(issue -> issue.code() == code)
                .map(Issue::args)
                .toList();
    }
}
