package org.screenreg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A worklist workbook in the hands of the people who fill it in. */
final class ListBook implements AutoCloseable {
    private static final DataFormatter SHOWN = new DataFormatter();

    private final XSSFWorkbook workbook;

    ListBook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
    }

    /** The codes of all lines, in sheet order. */
    List<String> codes() {
        Sheet sheet = workbook.getSheetAt(0);
        List<String> codes = new ArrayList<>();
        for (int row = heading(sheet) + 1; row <= sheet.getLastRowNum(); row++) {
            String code = text(sheet, row, "Code");
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }

    String value(String code, String column) {
        Sheet sheet = workbook.getSheetAt(0);
        return text(sheet, row(sheet, code), column);
    }

    /** The first code whose step is this. */
    String withStep(String step) {
        return codes().stream()
                .filter(code -> value(code, "What to do").equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** Enters a text or a date beside a code, on every sheet that has the code and the column. */
    ListBook enter(String code, String column, Object value) {
        for (Sheet sheet : workbook) {
            int at = heading(sheet) < 0 ? -1 : column(sheet, column);
            int row = at < 0 ? -1 : row(sheet, code);
            if (row >= 0) {
                Cell cell = sheet.getRow(row).getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (value instanceof LocalDate date) {
                    cell.setCellValue(date);
                } else {
                    cell.setCellValue(value.toString());
                }
            }
        }
        return this;
    }

    /** Shuffles all rows below the headings, headings of villages among them, as a careless sort does. */
    ListBook shuffle(long seed) {
        Sheet sheet = workbook.getSheetAt(0);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = heading(sheet) + 1; i <= sheet.getLastRowNum(); i++) {
            rows.add(values(sheet.getRow(i)));
        }
        Collections.shuffle(rows, new Random(seed));
        for (int i = 0; i < rows.size(); i++) {
            write(sheet.createRow(heading(sheet) + 1 + i), rows.get(i));
        }
        return this;
    }

    /** Deletes the rows of a code. */
    ListBook delete(String code) {
        for (Sheet sheet : workbook) {
            int row = heading(sheet) < 0 ? -1 : row(sheet, code);
            if (row >= 0) {
                sheet.removeRow(sheet.getRow(row));
            }
        }
        return this;
    }

    /** Moves the first two columns of the list behind its last. */
    ListBook moveColumns() {
        Sheet sheet = workbook.getSheetAt(0);
        for (int i = heading(sheet); i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null) {
                List<Object> values = values(row);
                Collections.rotate(values, -2);
                write(row, values);
            }
        }
        return this;
    }

    /** Writes a row of their own below the list. */
    ListBook append(String text) {
        Sheet sheet = workbook.getSheetAt(0);
        sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(text);
        return this;
    }

    Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static int heading(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (SHOWN.formatCellValue(cell).equals("Code")) {
                    return row.getRowNum();
                }
            }
        }
        return -1;
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(heading(sheet))) {
            if (SHOWN.formatCellValue(cell).equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static int row(Sheet sheet, String code) {
        for (int row = heading(sheet) + 1; row <= sheet.getLastRowNum(); row++) {
            if (text(sheet, row, "Code").equals(code)) {
                return row;
            }
        }
        return -1;
    }

    private static String text(Sheet sheet, int row, String heading) {
        Row found = sheet.getRow(row);
        return found == null ? "" : SHOWN.formatCellValue(found.getCell(column(sheet, heading)));
    }

    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < Math.max(row.getLastCellNum(), 24); i++) {
            Cell cell = row.getCell(i);
            boolean number = cell != null && cell.getCellType() == CellType.NUMERIC;
            values.add(number ? cell.getLocalDateTimeCellValue() : cell == null ? "" : SHOWN.formatCellValue(cell));
        }
        return values;
    }

    private static void write(Row row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (values.get(i) instanceof java.time.LocalDateTime date) {
                cell.setCellValue(date);
            } else {
                cell.setCellValue(values.get(i).toString());
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
