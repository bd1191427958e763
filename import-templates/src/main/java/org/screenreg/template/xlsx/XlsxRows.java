package org.screenreg.template.xlsx;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.RowSink;

/** Reads the rows of one sheet part, one at a time. */
final class XlsxRows {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final XlsxCells cells;
    private final XMLStreamReader xml;
    private long valuesLeft;

    private RawCell[] row = new RawCell[64];
    private int width;
    private int number;
    private int column;

    /**
     * A reader of one sheet.
     *
     * @param values how many values the sheet holds; after the last one nothing but formatting follows
     */
    XlsxRows(XlsxCells cells, XMLStreamReader xml, long values) {
        this.cells = cells;
        this.xml = xml;
        this.valuesLeft = values;
    }

    void read(RowSink sink) throws XMLStreamException, FileRefused {
        while (XmlEvents.nextStart(xml)) {
            if (xml.getLocalName().equals("sheetData")) {
                readRows(sink);
                return;
            }
            if (xml.getLocalName().equals("col") && isHidden()) {
                sink.hiddenColumns(
                        wholeNumber(XmlEvents.attribute(xml, "min")) - 1,
                        wholeNumber(XmlEvents.attribute(xml, "max")) - 1);
            }
        }
    }

    private boolean isHidden() {
        String hidden = XmlEvents.attribute(xml, "hidden");
        return hidden.equals("1") || hidden.equals("true");
    }

    private void readRows(RowSink sink) throws XMLStreamException, FileRefused {
        while (valuesLeft > 0) {
            int event = XmlEvents.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                startRow();
                boolean hidden = isHidden();
                readCells();
                if (hidden && width > 0) {
                    sink.hiddenRow(number);
                }
                if (width > 0 && !sink.row(number, row, width)) {
                    return;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    private void startRow() throws XMLStreamException, FileRefused {
        String written = XmlEvents.attribute(xml, "r");
        int next = written.isEmpty() ? number + 1 : wholeNumber(written);
        if (next <= number || next > MOST_ROWS) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED);
        }
        number = next;
        width = 0;
        column = -1;
    }

    private void readCells() throws XMLStreamException, FileRefused {
        while (true) {
            int event = XmlEvents.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                readCell();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    private void readCell() throws XMLStreamException, FileRefused {
        column++;
        int style = 0;
        String type = "n";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("r")) {
                column = columnOf(xml.getAttributeValue(i));
            } else if (name.equals("s")) {
                style = wholeNumber(xml.getAttributeValue(i));
            } else if (name.equals("t")) {
                type = xml.getAttributeValue(i);
            }
        }
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new FileRefused(IssueCode.WORKBOOK_DAMAGED);
        }
        valuesLeft -= cells.readContent(xml);
        if (cells.hasContent()) {
            put(cells.cell(type, style));
        }
    }

    private void put(RawCell cell) {
        if (cell.isBlank()) {
            return;
        }
        if (column >= row.length) {
            row = Arrays.copyOf(row, Math.min(MOST_COLUMNS, Math.max(column + 1, row.length * 2)));
        }
        if (column >= width) {
            Arrays.fill(row, width, column, RawCell.BLANK);
            width = column + 1;
        }
        row[column] = cell;
    }

    /** The column, from 0, of a reference such as {@code AB12}; -1 where it names none. */
    static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static int wholeNumber(String digits) throws FileRefused {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > MOST_ROWS) {
                throw new FileRefused(IssueCode.WORKBOOK_DAMAGED);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
