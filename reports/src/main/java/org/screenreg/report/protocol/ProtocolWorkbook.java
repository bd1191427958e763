package org.screenreg.report.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.report.TextLines;
import org.screenreg.report.protocol.PrintedProtocol.Heading;
import org.screenreg.report.protocol.PrintedProtocol.Part;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;

/** Writes the document of a protocol to a workbook, a sheet for each of its tables. */
final class ProtocolWorkbook {
    private static final double CHARACTERS = 160;
    private static final double EMS_PER_CHARACTER = 0.52;
    private static final double LINE = 15;
    private static final int MOST_LINES = 26;
    private static final int LONGEST_NAME = 31;

    private final PrintedProtocol document;

    ProtocolWorkbook(PrintedProtocol document) {
        this.document = document;
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Optional<SheetWriter> before = Optional.empty();
            for (Part part : document.parts()) {
                String name = name(part, workbook.getNumberOfSheets() + 1);
                SheetWriter writer =
                        before.map(other -> other.another(name)).orElseGet(() -> SheetWriter.first(workbook, name));
                write(part, writer);
                before = Optional.of(writer);
            }
            workbook.write(out);
        }
    }

    private static String name(Part part, int number) {
        String name = number + " " + part.title();
        return WorkbookUtil.createSafeSheetName(name.substring(0, Math.min(LONGEST_NAME, name.length())));
    }

    private void write(Part part, SheetWriter writer) {
        writer.line(document.title(), Look.TITLE, 26);
        writer.line(part.title(), Look.GROUP, 22);
        if (!part.note().isEmpty()) {
            writer.line(part.note(), Look.FACT, LINE);
        }
        int heading = writer.nextRow();
        List<Double> widths = part.headings().stream()
                .map(one -> one.share() * CHARACTERS / 100)
                .toList();
        writer.headings(part.headings().stream().map(Heading::text).toList());
        part.rows().forEach(cells -> row(cells, widths, writer));
        writer.widths(widths);
        writer.printLandscape(heading, document.footer());
        writer.sheet().createFreezePane(0, heading + 1);
    }

    private static void row(List<String> cells, List<Double> widths, SheetWriter writer) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            double room = widths.get(column) * EMS_PER_CHARACTER;
            lines = Math.max(
                    lines, TextLines.wrap(cells.get(column), room, MOST_LINES).size());
        }
        boolean toFillIn = cells.stream().skip(1).allMatch(String::isEmpty);
        XSSFRow row = writer.row(toFillIn ? 3 * LINE : lines * LINE + 4);
        for (int column = 0; column < cells.size(); column++) {
            writer.text(row, column, cells.get(column), Look.WRAPPED);
        }
    }
}
