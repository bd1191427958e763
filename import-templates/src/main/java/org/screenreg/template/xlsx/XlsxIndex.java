package org.screenreg.template.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.screenreg.intake.IssueCode;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/** The table of contents of a zipped workbook: its sheets and where their parts are. */
record XlsxIndex(
        List<SheetFile.Sheet> sheets,
        List<String> sheetParts,
        String stringsPart,
        String stylesPart,
        boolean from1904) {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** Where the parts of a workbook are: by relation, and the two every workbook has once. */
    private record Relations(Map<String, String> byId, String strings, String styles) {}

    static XlsxIndex read(ZipParts parts) throws IOException, XMLStreamException, FileRefused {
        if (!parts.has(WORKBOOK) || !parts.has(RELATIONS)) {
            throw new FileRefused(IssueCode.NOT_A_WORKBOOK);
        }
        Relations relations = relations(parts);
        List<SheetFile.Sheet> sheets = new ArrayList<>();
        List<String> sheetParts = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream bytes = parts.bytes(WORKBOOK)) {
            XMLStreamReader xml = ZipParts.xml(bytes);
            while (XmlEvents.nextStart(xml)) {
                String element = xml.getLocalName();
                if (element.equals("workbookPr")) {
                    from1904 = isTrue(XmlEvents.attribute(xml, "date1904"));
                } else if (element.equals("sheet")) {
                    String part = relations.byId().get(XmlEvents.attribute(xml, "id"));
                    if (part != null && part.contains("worksheets/")) {
                        sheets.add(sheet(xml));
                        sheetParts.add(part);
                    }
                }
            }
        }
        return new XlsxIndex(sheets, sheetParts, relations.strings(), relations.styles(), from1904);
    }

    private static SheetFile.Sheet sheet(XMLStreamReader xml) {
        boolean hidden = XmlEvents.attribute(xml, "state")
                .toLowerCase(java.util.Locale.ROOT)
                .contains("hidden");
        return new SheetFile.Sheet(XmlEvents.attribute(xml, "name"), hidden);
    }

    private static Relations relations(ZipParts parts) throws IOException, XMLStreamException {
        Map<String, String> byId = new HashMap<>();
        String strings = "";
        String styles = "";
        try (InputStream bytes = parts.bytes(RELATIONS)) {
            XMLStreamReader xml = ZipParts.xml(bytes);
            while (XmlEvents.nextStart(xml)) {
                String type = XmlEvents.attribute(xml, "Type");
                String part = part(XmlEvents.attribute(xml, "Target"));
                byId.put(XmlEvents.attribute(xml, "Id"), part);
                strings = type.endsWith("/sharedStrings") ? part : strings;
                styles = type.endsWith("/styles") ? part : styles;
            }
        }
        return new Relations(byId, strings, styles);
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }
}
