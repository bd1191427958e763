package org.screenreg.template.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.screenreg.template.sheet.DateFormats;

/** What the cell styles of a workbook say of their cells: which show a day, which strike their text out. */
final class XlsxStyles {
    private final BitSet dates = new BitSet();
    private final BitSet struckOut = new BitSet();

    private XlsxStyles() {}

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    /** Whether a style shows its number as a day. */
    boolean showsDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** Whether a style strikes the text of its cell through. */
    boolean strikesOut(int style) {
        return style >= 0 && struckOut.get(style);
    }

    static XlsxStyles read(XMLStreamReader xml) throws XMLStreamException {
        Reading reading = new Reading();
        while (xml.hasNext()) {
            int event = XmlEvents.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                reading.start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                reading.end(xml.getLocalName());
            }
        }
        return reading.styles;
    }

    /** Whether an element that turns something on, such as {@code strike}, does so. */
    static boolean isOn(XMLStreamReader xml) {
        String value = XmlEvents.attribute(xml, "val");
        return !value.equals("0") && !value.equals("false");
    }

    /** The tables of the part, in the order the format writes them: number formats, fonts, cell formats. */
    private static final class Reading {
        private final XlsxStyles styles = new XlsxStyles();
        private final Map<String, String> formats = new HashMap<>();
        private final List<Boolean> fonts = new ArrayList<>();
        private String table = "";
        private int style;

        void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            if (name.equals("fonts") || name.equals("cellXfs")) {
                table = name;
            } else if (name.equals("numFmt")) {
                formats.put(XmlEvents.attribute(xml, "numFmtId"), XmlEvents.attribute(xml, "formatCode"));
            } else if (table.equals("fonts") && name.equals("font")) {
                fonts.add(false);
            } else if (table.equals("fonts") && name.equals("strike") && !fonts.isEmpty()) {
                fonts.set(fonts.size() - 1, isOn(xml));
            } else if (table.equals("cellXfs") && name.equals("xf")) {
                styles.dates.set(style, showsDate(XmlEvents.attribute(xml, "numFmtId")));
                styles.struckOut.set(style, strikesOut(XmlEvents.attribute(xml, "fontId")));
                style++;
            }
        }

        void end(String name) {
            table = name.equals(table) ? "" : table;
        }

        private boolean showsDate(String format) {
            String code = formats.get(format);
            return code == null
                    ? format.matches("\\d{1,3}") && DateFormats.isBuiltInDate(Integer.parseInt(format))
                    : DateFormats.isDate(code);
        }

        private boolean strikesOut(String font) {
            return font.matches("\\d{1,5}")
                    && Integer.parseInt(font) < fonts.size()
                    && fonts.get(Integer.parseInt(font));
        }
    }
}
