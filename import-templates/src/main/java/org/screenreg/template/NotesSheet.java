package org.screenreg.template;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/**
 * The sheet beside a blank template that says how to fill it in. The example stands here, one line per column, and not
 * among the rows to fill in, so that it can never become a person.
 */
final class NotesSheet {
    static final Label NAME = new Label("说明", "Notes");
    private static final Label YES = new Label("必填", "required");
    private static final List<Label> HEADINGS = List.of(
            new Label("列", "Column"),
            new Label("是否必填", "Required"),
            new Label("允许填写", "Allowed"),
            new Label("示例", "Example"),
            new Label("备注", "Remark"));
    private static final int[] WIDTHS = {28, 10, 60, 22, 40};

    private final Language language;
    private final ColumnGuide guide;

    NotesSheet(Language language, ColumnGuide guide) {
        this.language = language;
        this.guide = guide;
    }

    void addTo(Workbook workbook, Template template) {
        Sheet sheet = workbook.createSheet(NAME.in(language));
        CellStyle heading = SheetStyles.heading(workbook, IndexedColors.GREY_25_PERCENT);
        CellStyle body = SheetStyles.wrapped(workbook);
        write(
                sheet.createRow(0),
                HEADINGS.stream().map(label -> label.in(language)).toList(),
                heading);
        for (int i = 0; i < template.offered().size(); i++) {
            write(sheet.createRow(i + 1), line(template.offered().get(i)), body);
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, TextWidth.units(WIDTHS[i]));
        }
        sheet.createFreezePane(0, 1);
        SheetStyles.print(sheet, language);
    }

    private List<String> line(Column column) {
        return List.of(
                column.heading().in(language),
                column.submitted().required() ? YES.in(language) : "",
                guide.allowed(column),
                column.example().in(language),
                column.note().in(language));
    }

    private static void write(Row row, List<String> texts, CellStyle style) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(style);
            lines = Math.max(lines, TextWidth.lines(texts.get(i), WIDTHS[i]));
        }
        row.setHeightInPoints(row.getSheet().getDefaultRowHeightInPoints() * lines);
    }
}
