package org.screenreg.template;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.screenreg.intake.RawCell;
import org.screenreg.template.ReturnStyles.Content;
import org.screenreg.template.ReturnStyles.Tint;

/** Writes cells into a returned workbook as they were sent; a text can never become a formula. */
final class ReturnCells {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int LONGEST_TEXT = 32_767;
    private static final float LINE_HEIGHT = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final ReturnStyles styles;

    ReturnCells(ReturnStyles styles) {
        this.styles = styles;
    }

    void write(Row row, int column, RawCell raw, Tint tint) {
        if (raw.isBlank() && tint == Tint.PLAIN) {
            return;
        }
        switch (raw.kind()) {
            case NUMBER -> {
                Cell cell = row.createCell(column);
                cell.setCellValue(raw.number());
                cell.setCellStyle(styles.of(Content.GENERAL, tint));
            }
            case DATE -> writeDate(row, column, raw.text(), tint);
            case BLANK, TEXT, BOOLEAN, ERROR -> write(row, column, raw.text(), tint);
        }
    }

    void write(Row row, int column, String text, Tint tint) {
        Cell cell = row.createCell(column);
        boolean isRisky = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(styles.of(isRisky ? Content.QUOTED : Content.TEXT, tint));
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    void write(Row row, int column, int number) {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        top(cell);
    }

    /** Lets a cell begin where the cells beside it begin. */
    void top(Cell cell) {
        cell.setCellStyle(styles.of(Content.GENERAL, Tint.PLAIN));
    }

    /** A sentence of ours, broken into lines where it is longer than the column is wide; the row grows with it. */
    void writeWrapped(Row row, int column, String text, Tint tint) {
        write(row, column, text, tint);
        int characters = row.getSheet().getColumnWidth(column) / TextWidth.UNITS_PER_CHARACTER - 2;
        row.setHeightInPoints(LINE_HEIGHT * TextWidth.lines(text, characters));
        row.getCell(column).setCellStyle(styles.of(Content.SENTENCE, tint));
    }

    private void writeDate(Row row, int column, String iso, Tint tint) {
        Optional<LocalDate> day = day(iso);
        if (day.isEmpty()) {
            write(row, column, iso, tint);
            return;
        }
        Cell cell = row.createCell(column);
        cell.setCellValue(day.get());
        cell.setCellStyle(styles.of(Content.DATE, tint));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso)).filter(date -> !date.isBefore(FIRST_DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
