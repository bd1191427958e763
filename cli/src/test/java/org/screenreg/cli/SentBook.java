package org.screenreg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a county might send them, built for a test. */
final class SentBook {
    /** Women whose identity numbers are in order and who do not exist. */
    static final String[] WOMEN = {
        "999999198001010062", "999999198001010089", "999999198001010046", "99999919800101010X", "999999198001010126"
    };

    private SentBook() {}

    static Path write(Path file, Consumer<Workbook> content) {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet of the usual headings of a breast line list. */
    static Sheet breast(Workbook workbook, String name) {
        Sheet sheet = workbook.createSheet(name);
        row(sheet, 1, "姓名", "身份证号", "性别", "村", "彩超日期", "彩超左", "彩超右");
        return sheet;
    }

    /** A line of such a list. */
    static void woman(Sheet sheet, int row, int woman, String left, String right) {
        row(sheet, row, "女" + (char) ('甲' + woman), WOMEN[woman], "女", "一村", "2026-03-02", left, right);
    }

    static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }
}
