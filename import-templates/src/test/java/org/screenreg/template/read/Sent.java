package org.screenreg.template.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.template.Templates;

/** Files as counties might send them, built for a test, and what is read from them. */
public final class Sent {
    public static final Templates TEMPLATES = Templates.load();
    public static final String IDENTITY = "999999198001010011";

    private Sent() {}

    public static Path xlsx(Path folder, Consumer<Workbook> content) {
        return write(folder.resolve("sent.xlsx"), new XSSFWorkbook(), content);
    }

    public static Path xls(Path folder, Consumer<Workbook> content) {
        return write(folder.resolve("sent.xls"), new HSSFWorkbook(), content);
    }

    public static Path text(Path file, String content, Charset charset) {
        return bytes(file, content.getBytes(charset));
    }

    public static Path bytes(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, Workbook workbook, Consumer<Workbook> content) {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes values into a row: texts, numbers, dates with a date format; null leaves the cell out. */
    public static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set(row.createCell(i), values[i]);
            }
        }
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(dateStyle(cell));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static CellStyle dateStyle(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
        return style;
    }

    public static BatchSource open(Path file) {
        return WorkbookReader.open(file, TEMPLATES, ReadAs.SENT);
    }

    public static BatchSource open(Path file, String wanted) {
        return WorkbookReader.open(file, TEMPLATES, ReadAs.template(wanted));
    }

    public static List<SubmittedRow> rows(BatchSource batch) {
        List<SubmittedRow> rows = new ArrayList<>();
        batch.forEachRow(rows::add);
        return rows;
    }

    public static List<IssueCode> codes(BatchSource batch) {
        return batch.issues().stream().map(issue -> issue.code()).toList();
    }

    /** The cell of a row in the column with a key. */
    public static RawCell cell(BatchSource batch, SubmittedRow row, String key) {
        for (int i = 0; i < batch.columns().size(); i++) {
            if (batch.columns().get(i).key().equals(key)) {
                return row.cells().get(i);
            }
        }
        throw new IllegalArgumentException("there is no column " + key);
    }

    /** The texts of a column, row by row. */
    public static List<String> texts(BatchSource batch, String key) {
        return rows(batch).stream().map(row -> cell(batch, row, key).text()).toList();
    }

    public static List<SubmittedRow.Nature> natures(BatchSource batch) {
        return rows(batch).stream().map(SubmittedRow::nature).toList();
    }
}
