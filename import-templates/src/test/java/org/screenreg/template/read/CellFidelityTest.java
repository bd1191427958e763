package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.template.read.Sent.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow;

class CellFidelityTest {
    @TempDir
    Path folder;

    /** The two formats of workbooks. */
    enum Format {
        XLSX,
        XLS
    }

    @ParameterizedTest
    @EnumSource
    void numbers_show_what_the_sheet_shows(Format format) {
        List<RawCell> cells = read(format, 44197, 0.1 + 0.2, 0.66, -3, 1e15, 13800000000d);

        assertThat(cells)
                .extracting(RawCell::text)
                .containsExactly("44197", "0.3", "0.66", "-3", "1E+15", "13800000000");
        assertThat(cells).extracting(RawCell::kind).containsOnly(RawCell.Kind.NUMBER);
    }

    @ParameterizedTest
    @EnumSource
    void dates_lose_their_time_of_day(Format format) {
        Path file = send(format, workbook -> {
            Sheet sheet = withHeadings(workbook);
            row(sheet, 2, "张三");
            sheet.getRow(1).createCell(1).setCellValue(46083.6);
            sheet.getRow(1).getCell(1).setCellStyle(style(workbook, "yyyy\"年\"m\"月\"d\"日\" h:mm"));
        });

        assertThat(addresses(file)).containsExactly(RawCell.date("2026-03-02"));
    }

    @ParameterizedTest
    @EnumSource
    void a_time_of_day_or_an_amount_is_no_date(Format format) {
        Path file = send(format, workbook -> {
            Sheet sheet = withHeadings(workbook);
            row(sheet, 2, "张三", 0.5);
            sheet.getRow(1).getCell(1).setCellStyle(style(workbook, "h:mm:ss"));
            row(sheet, 3, "李四", 46083);
            sheet.getRow(2).getCell(1).setCellStyle(style(workbook, "#,##0_);[Red](#,##0)"));
        });

        assertThat(addresses(file)).extracting(RawCell::kind).containsOnly(RawCell.Kind.NUMBER);
    }

    @Test
    void serial_numbers_count_from_1904_where_the_workbook_says_so() {
        Path file = Sent.xlsx(folder, workbook -> {
            ((XSSFWorkbook) workbook).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Sheet sheet = withHeadings(workbook);
            row(sheet, 2, "张三", 44621);
            sheet.getRow(1).getCell(1).setCellStyle(style(workbook, "yyyy-mm-dd"));
        });

        assertThat(addresses(file)).containsExactly(RawCell.date("2026-03-02"));
    }

    @ParameterizedTest
    @EnumSource
    void formulas_give_the_value_last_computed(Format format) {
        Path file = send(format, workbook -> {
            Sheet sheet = withHeadings(workbook);
            row(sheet, 2, "张三");
            Cell cell = sheet.getRow(1).createCell(1);
            cell.setCellFormula("\"一\"&\"村\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });

        assertThat(addresses(file)).containsExactly(RawCell.text("一村"));
    }

    @ParameterizedTest
    @EnumSource
    void claims_and_errors_are_told_apart_from_texts(Format format) {
        Path file = send(format, workbook -> {
            Sheet sheet = withHeadings(workbook);
            row(sheet, 2, "张三");
            sheet.getRow(1).createCell(1).setCellValue(true);
            row(sheet, 3, "李四");
            sheet.getRow(2).createCell(1).setCellErrorValue((byte) 42);
        });

        List<RawCell> cells = addresses(file);

        assertThat(cells).extracting(RawCell::kind).containsExactly(RawCell.Kind.BOOLEAN, RawCell.Kind.ERROR);
        assertThat(cells).extracting(RawCell::text).containsExactly("TRUE", "#N/A");
    }

    @Test
    void real_dates_of_an_old_workbook_are_dates() {
        Path file = Sent.xls(folder, workbook -> row(withHeadings(workbook), 2, "张三", LocalDate.of(2026, 3, 2)));

        assertThat(addresses(file)).containsExactly(RawCell.date("2026-03-02"));
    }

    private List<RawCell> read(Format format, double... numbers) {
        Path file = send(format, workbook -> {
            Sheet sheet = withHeadings(workbook);
            for (int i = 0; i < numbers.length; i++) {
                row(sheet, i + 2, "张三", numbers[i]);
            }
        });
        return addresses(file);
    }

    private Path send(Format format, Consumer<Workbook> content) {
        return format == Format.XLSX ? Sent.xlsx(folder, content) : Sent.xls(folder, content);
    }

    private static Sheet withHeadings(Workbook workbook) {
        Sheet sheet = workbook.createSheet("s");
        row(sheet, 1, "姓名", "详细住址", "性别");
        return sheet;
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static List<RawCell> addresses(Path file) {
        BatchSource batch = Sent.open(file);
        List<SubmittedRow> rows = Sent.rows(batch);
        return rows.stream().map(row -> Sent.cell(batch, row, "address")).toList();
    }
}
