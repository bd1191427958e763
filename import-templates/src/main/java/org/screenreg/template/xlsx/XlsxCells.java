package org.screenreg.template.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.screenreg.intake.RawCell;
import org.screenreg.template.sheet.CellNumbers;

/** Turns the content of cell elements into raw cells, with the workbook's shared texts and styles. */
final class XlsxCells {
    private static final int ISO_DATE_LENGTH = 10;

    private static final RawCell NOT_COMPUTED = new RawCell(RawCell.Kind.ERROR, "=…", Double.NaN);

    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final CellNumbers numbers;
    private final CellText text = new CellText();
    private boolean formula;

    XlsxCells(SharedStrings strings, XlsxStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = new CellNumbers(from1904);
    }

    /** Reads to the end of the cell element and says how many values it held. */
    int readContent(XMLStreamReader xml) throws XMLStreamException {
        text.clear();
        formula = false;
        int values = 0;
        while (true) {
            int event = XmlEvents.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                return values;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                values += readPart(xml);
            }
        }
    }

    private int readPart(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("v")) {
            text.readPlain(xml);
            return 1;
        }
        if (name.equals("is")) {
            text.readRich(xml, "is");
            return 1;
        }
        skip(xml);
        formula |= name.equals("f");
        return name.equals("f") ? 1 : 0;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = XmlEvents.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    boolean hasContent() {
        return formula || !text.isEmpty();
    }

    /** The cell whose content was read last; a formula nobody has computed yet is an error. */
    RawCell cell(String type, int style) {
        if (text.isEmpty()) {
            return type.equals("str") ? RawCell.BLANK : NOT_COMPUTED;
        }
        RawCell cell = plain(type, style);
        return styles.strikesOut(style) || (text.isStruckOut() && type.equals("inlineStr")) ? cell.struck() : cell;
    }

    private RawCell plain(String type, int style) {
        return switch (type) {
            case "s" -> strings.cell((int) text.number());
            case "str", "inlineStr" -> RawCell.text(text.decoded());
            case "b" -> new RawCell(RawCell.Kind.BOOLEAN, text.text().equals("1") ? "TRUE" : "FALSE", Double.NaN);
            case "e" -> new RawCell(RawCell.Kind.ERROR, text.text(), Double.NaN);
            case "d" -> isoDate(text.text());
            default -> number(style);
        };
    }

    private static RawCell isoDate(String iso) {
        return iso.length() < ISO_DATE_LENGTH ? RawCell.text(iso) : RawCell.date(iso.substring(0, ISO_DATE_LENGTH));
    }

    private RawCell number(int style) {
        double value = text.number();
        if (Double.isNaN(value)) {
            return RawCell.text(text.decoded());
        }
        return styles.showsDate(style) ? numbers.date(value) : numbers.number(value);
    }
}
