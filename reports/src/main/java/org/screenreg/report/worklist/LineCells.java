package org.screenreg.report.worklist;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.screenreg.report.Phrase;
import org.screenreg.report.ReportColumn;
import org.screenreg.report.SheetField;
import org.screenreg.report.Wording;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;
import org.screenreg.worklist.WorklistLine;

/** Writes one line of a worklist into one row of its workbook. */
final class LineCells {
    private final SheetWriter writer;
    private final XSSFRow row;
    private final boolean repeats;
    private final Wording wording;
    private final PlaceNames places;

    /** Cells of a row; what {@code repeats} the person of the row above is grey. */
    LineCells(SheetWriter writer, XSSFRow row, boolean repeats, Wording wording, PlaceNames places) {
        this.writer = writer;
        this.row = row;
        this.repeats = repeats;
        this.wording = wording;
        this.places = places;
    }

    void write(ListLine line, List<ReportColumn<SheetField>> columns) {
        write(line, columns, 0);
    }

    /** Writes the columns side by side from the column {@code first} on. */
    void write(ListLine line, List<ReportColumn<SheetField>> columns, int first) {
        for (int column = 0; column < columns.size(); column++) {
            write(columns.get(column).field(), first + column, line);
        }
    }

    private void write(SheetField field, int column, ListLine listed) {
        WorklistLine line = listed.task();
        boolean late = line.daysOverdue() > 0;
        switch (field) {
            case LINE -> number(column, listed.number(), late);
            case AGE -> writer.number(row, column, line.age(), repeats ? Look.REPEATED_NUMBER : Look.NUMBER);
            case DAYS_OVERDUE -> daysOverdue(column, line.daysOverdue());
            case DUE -> writer.date(row, column, line.due(), late ? Look.LATE_DATE : Look.DATE);
            case CONTACT_DATE, NEXT_DATE -> writer.blank(row, column, Look.ENTRY_DATE);
            case OUTCOME, BY, NOTE -> writer.blank(row, column, Look.ENTRY);
            case BECAUSE -> writer.text(row, column, wording.of(line.because()), Look.WRAPPED);
            case STATE -> state(column, line);
            case URGENCY -> number(column, line.urgency(), false);
            case DAYS_WAITING -> number(column, line.daysWaiting(), line.byTurn());
            case TOWNSHIP -> text(column, places.township(listed.group()));
            case VILLAGE -> text(column, places.village(listed.group()));
            case HOUSEHOLD -> number(column, listed.visit().household(), false);
            case NAME -> personal(column, line.name());
            case SEX -> personal(column, wording.of(Phrase.of(line.sex())));
            case IDENTITY_NUMBER -> personal(column, line.identityNumber());
            case PHONE -> personal(column, line.phone());
            case ADDRESS -> writer.text(row, column, line.address(), repeats ? Look.REPEATED : Look.WRAPPED);
            case PROGRAMME -> text(column, wording.of(line.programmeLabel()));
            case STEP -> writer.text(row, column, wording.of(line.stepLabel()), Look.WRAPPED);
            case CODE -> text(column, listed.mark().code().toString());
            case MARK -> text(column, listed.mark().token());
            case RULE -> text(column, line.rule());
        }
    }

    private void daysOverdue(int column, int days) {
        if (days > 0) {
            number(column, days, true);
        } else {
            writer.blank(row, column, Look.NUMBER);
        }
    }

    private void state(int column, WorklistLine line) {
        String word = wording.of(line.state().label());
        if (line.daysOverdue() > 0) {
            writer.text(row, column, "▲ " + word, Look.LATE_TEXT);
        } else {
            text(column, word);
        }
    }

    private void personal(int column, String text) {
        writer.text(row, column, text, repeats ? Look.REPEATED : Look.TEXT);
    }

    private void text(int column, String text) {
        writer.text(row, column, text, Look.TEXT);
    }

    private void number(int column, int value, boolean late) {
        writer.number(row, column, value, late ? Look.LATE_NUMBER : Look.NUMBER);
    }
}
