package org.screenreg.template.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.screenreg.template.sheet.DateFormats;

/** Finds out which cell styles of a workbook show a day. */
final class XlsxStyles {
    private XlsxStyles() {}

    static boolean[] dateStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        List<String> used = new ArrayList<>();
        boolean inCellFormats = false;
        while (xml.hasNext()) {
            int event = XmlEvents.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                inCellFormats |= name.equals("cellXfs");
                if (name.equals("numFmt")) {
                    formats.put(XmlEvents.attribute(xml, "numFmtId"), XmlEvents.attribute(xml, "formatCode"));
                } else if (inCellFormats && name.equals("xf")) {
                    used.add(XmlEvents.attribute(xml, "numFmtId"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCellFormats = false;
            }
        }
        return isDate(used, formats);
    }

    private static boolean[] isDate(List<String> used, Map<String, String> formats) {
        boolean[] dates = new boolean[used.size()];
        for (int i = 0; i < dates.length; i++) {
            String id = used.get(i);
            String code = formats.get(id);
            dates[i] = code == null
                    ? id.matches("\\d{1,3}") && DateFormats.isBuiltInDate(Integer.parseInt(id))
                    : DateFormats.isDate(code);
        }
        return dates;
    }
}
