package org.screenreg.demo.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.people.DemoSize;

/** A workbook being written; it reaches the disk when it is closed. */
public final class Book implements Closeable {
    private static final int ROWS_IN_MEMORY = 500;
    private static final int COLUMN_WIDTH = 14;

    private final Path file;
    private final Workbook workbook;
    private final CellStyle dateStyle;

    private Book(Path file, Workbook workbook) {
        this.file = file;
        this.workbook = workbook;
        this.dateStyle = workbook.createCellStyle();
        dateStyle.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("yyyy/m/d"));
    }

    /** An xlsx workbook; small ones share their strings as spreadsheet programs do. */
    public static Book of(Path file, DemoSize size) {
        return new Book(file, new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, size == DemoSize.SMALL));
    }

    /** A workbook in the format before 2007. */
    public static Book old(Path file) {
        return new Book(file, new HSSFWorkbook());
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    public RowSink sheet(String name) {
        return new SheetSink(workbook.createSheet(name), dateStyle);
    }

    @Override
    public void close() throws IOException {
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
    }

    /** Rows of one worksheet. */
    private static final class SheetSink implements RowSink {
        private final Sheet sheet;
        private final CellStyle dateStyle;
        private int next;

        SheetSink(Sheet sheet, CellStyle dateStyle) {
            this.sheet = sheet;
            this.dateStyle = dateStyle;
            sheet.setDefaultColumnWidth(COLUMN_WIDTH);
        }

        @Override
        public int write(List<? extends @Nullable Object> cells) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < cells.size(); i++) {
                Object value = cells.get(i);
                if (value != null) {
                    fill(row.createCell(i), value);
                }
            }
            return next;
        }

        @Override
        public void skip() {
            next++;
        }

        @Override
        public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn, lastColumn));
        }

        private void fill(Cell cell, Object value) {
            if (value instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(dateStyle);
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }
}
