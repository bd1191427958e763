package org.screenreg.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** Writes the blank workbook of a template, with drop-downs, limits, notes and a header that cannot be changed. */
public final class TemplateWriter {
    private static final int MOST_COLUMNS = 16_384;
    private static final int WIDEST_HEADING = 16;
    private static final int NARROWEST = 8;

    private final Templates templates;

    public TemplateWriter(Templates templates) {
        this.templates = templates;
    }

    /** Writes the workbook to a file, replacing what is there. */
    public void write(Template template, Language language, Path target) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(target)) {
            fill(workbook, template, language);
            workbook.write(out);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("模板无法写入 " + target + "。", "The template cannot be written to " + target + "."), e);
        }
    }

    private void fill(XSSFWorkbook workbook, Template template, Language language) {
        ColumnGuide guide = new ColumnGuide(templates.codeLists(), language);
        XSSFSheet sheet = workbook.createSheet(template.sheet().in(language));
        new NotesSheet(language, guide).addTo(workbook, template);
        HiddenLists lists = HiddenLists.addTo(workbook, template);
        EntryRules rules = new EntryRules(sheet, guide, lists, language);
        for (int i = 0; i < template.offered().size(); i++) {
            rules.add(i, template.offered().get(i));
        }
        head(sheet, template.offered(), language);
        unlockBody(sheet, template.offered());
        protect(sheet);
        sheet.createFreezePane(frozenColumns(template), 1);
        SheetStyles.print(sheet, language);
    }

    private static void head(XSSFSheet sheet, List<Column> columns, Language language) {
        CellStyle required = SheetStyles.heading(sheet.getWorkbook(), IndexedColors.LIGHT_YELLOW);
        CellStyle optional = SheetStyles.heading(sheet.getWorkbook(), IndexedColors.GREY_25_PERCENT);
        Row row = sheet.createRow(0);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String heading = column.heading().in(language);
            int width = width(column, heading);
            Cell cell = row.createCell(i);
            cell.setCellValue(heading);
            cell.setCellStyle(column.submitted().required() ? required : optional);
            sheet.setColumnWidth(i, TextWidth.units(width));
            lines = Math.max(lines, TextWidth.lines(heading, width));
        }
        row.setHeightInPoints(sheet.getDefaultRowHeightInPoints() * lines + 4);
    }

    private static int width(Column column, String heading) {
        int needed = Math.max(NARROWEST, Math.min(TextWidth.of(heading), WIDEST_HEADING));
        return Math.max(column.width(), needed);
    }

    private static void unlockBody(XSSFSheet sheet, List<Column> columns) {
        CellStyle text = SheetStyles.input(sheet.getWorkbook(), SheetStyles.TEXT);
        CellStyle date = SheetStyles.input(sheet.getWorkbook(), SheetStyles.DATE);
        CellStyle general = SheetStyles.input(sheet.getWorkbook(), "General");
        for (int i = 0; i < columns.size(); i++) {
            CellStyle style =
                    switch (columns.get(i).submitted().kind()) {
                        case DATE -> date;
                        case NUMBER, RATIO -> general;
                        default -> text;
                    };
            sheet.setDefaultColumnStyle(i, style);
        }
        unlockRest(sheet, columns.size(), general);
    }

    /** Rows can only be deleted on a protected sheet when every cell of them is unlocked. */
    private static void unlockRest(XSSFSheet sheet, int first, CellStyle style) {
        CTCol rest = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        rest.setMin(first + 1L);
        rest.setMax(MOST_COLUMNS);
        rest.setWidth(sheet.getDefaultColumnWidth());
        rest.setStyle(style.getIndex());
    }

    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockDeleteRows(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockSort(false);
    }

    /** The columns that say who the row is about stay in sight up to the name. */
    private static int frozenColumns(Template template) {
        List<String> keys = template.offered().stream().map(Column::key).toList();
        return keys.indexOf("name") + 1;
    }
}
