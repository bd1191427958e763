package org.screenreg.report.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.report.sheet.Dated;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;

/** Writes a document of tables as a workbook, a sheet for each table, which can be filtered and sorted. */
public final class TableWorkbook {
    private static final double WIDEST = 60;
    private static final double MARGIN = 2;

    private TableWorkbook() {}

    /** Writes a document as of a day to a file, replacing it. */
    public static void write(TablePage page, LocalDate asOf, Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (TableSection section : page.sections()) {
                write(page, section, SheetWriter.first(workbook, WorkbookUtil.createSafeSheetName(section.title())));
            }
            Dated.write(workbook, asOf, out);
        } catch (IOException e) {
            throw new RegistryException(new Label("无法写入 " + file + "。", file + " cannot be written."), e);
        }
    }

    private static void write(TablePage page, TableSection section, SheetWriter writer) {
        writer.line(page.title(), Look.TITLE, 26);
        page.facts().forEach(fact -> writer.line(fact, Look.FACT, 15));
        writer.skip();
        writer.headings(section.headings());
        int heading = writer.nextRow() - 1;
        for (List<String> cells : section.rows()) {
            XSSFRow row = writer.row(18);
            for (int column = 0; column < cells.size(); column++) {
                writer.text(row, column, cells.get(column), Look.TEXT);
            }
        }
        int last = section.headings().size() - 1;
        writer.widths(IntStream.rangeClosed(0, last)
                .mapToObj(column -> width(section, column))
                .toList());
        writer.sheet().setAutoFilter(new CellRangeAddress(heading, writer.nextRow() - 1, 0, last));
        writer.sheet().createFreezePane(0, heading + 1);
        writer.printLandscape(heading, page.foot());
    }

    private static double width(TableSection section, int column) {
        return Math.min(
                WIDEST,
                MARGIN
                        + section.rows().stream()
                                .mapToDouble(row -> length(row.get(column)))
                                .reduce(length(section.headings().get(column)), Math::max));
    }

    /** The length of a text in characters, of which a Chinese one takes two. */
    private static double length(String text) {
        return text.codePoints().mapToDouble(point -> point < '\u2E80' ? 1 : 2).sum();
    }
}
