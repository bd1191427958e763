package org.screenreg.report.sheet;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a sheet row by row; text that could be taken for a formula is marked as text. */
public final class SheetWriter {
    private final XSSFSheet sheet;
    private final Looks looks;
    private final SharedTexts texts;
    private int next;

    private SheetWriter(XSSFSheet sheet, Looks looks, SharedTexts texts) {
        this.sheet = sheet;
        this.looks = looks;
        this.texts = texts;
    }

    public static SheetWriter first(XSSFWorkbook workbook, String name) {
        return new SheetWriter(workbook.createSheet(name), new Looks(workbook), new SharedTexts());
    }

    /** Another sheet of the same workbook, with the same styles. */
    public SheetWriter another(String name) {
        return new SheetWriter(sheet.getWorkbook().createSheet(name), looks, texts);
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    /** The number of the next row, from 0. */
    public int nextRow() {
        return next;
    }

    public XSSFRow row(double points) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) points);
        return row;
    }

    /** A row with one text in its first cell. */
    public void line(String text, Look look, double points) {
        text(row(points), 0, text, look);
    }

    public void skip() {
        next++;
    }

    public void headings(List<String> headings) {
        XSSFRow row = row(30);
        for (int column = 0; column < headings.size(); column++) {
            text(row, column, headings.get(column), Look.HEADING);
        }
    }

    public void text(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(Guard.isFormulaLike(text) ? looks.quoted(look) : looks.of(look));
        texts.write(text, cell);
    }

    public void number(XSSFRow row, int column, double number, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.of(look));
        cell.setCellValue(number);
    }

    public void date(XSSFRow row, int column, LocalDate date, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.of(look));
        cell.setCellValue(date);
    }

    public void blank(XSSFRow row, int column, Look look) {
        row.createCell(column).setCellStyle(looks.of(look));
    }

    /** A4 landscape, as wide as the page, with {@code headingRow} repeated on every printed page. */
    public void printLandscape(int headingRow, String footer) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }

    /** The rows up to {@code last} over two pages side by side, each with the first column; what follows on pages of its own. */
    public void printOnTwoPages(int last, int columns, int columnsBelow) {
        sheet.getPrintSetup().setFitWidth((short) 2);
        sheet.setRepeatingRows(null);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        CellRangeAddress table = new CellRangeAddress(0, last, 0, columns);
        CellRangeAddress below = new CellRangeAddress(last + 1, next - 1, 0, columnsBelow);
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        table.formatAsString(null, true) + "," + below.formatAsString(null, true));
    }

    /** Everything on one printed page. */
    public void printOnOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    public void widths(List<Double> characters) {
        for (int column = 0; column < characters.size(); column++) {
            sheet.setColumnWidth(column, (int) Math.round(characters.get(column) * 256));
        }
    }
}
