package org.screenreg.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** The sheet nobody sees: the template's mark in the first row, below it the lists the drop-downs draw from. */
final class HiddenLists {
    private static final int FIRST_ROW = 1;

    private final Sheet sheet;
    private final Map<List<String>, String> names = new HashMap<>();

    private HiddenLists(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Adds the sheet; it must not be the first one, which Excel wants to show. */
    static HiddenLists addTo(Workbook workbook, Template template) {
        Sheet sheet = workbook.createSheet(TemplateMark.SHEET);
        Row mark = sheet.createRow(0);
        mark.createCell(0).setCellValue(TemplateMark.SIGN);
        mark.createCell(1).setCellValue(template.name());
        mark.createCell(2).setCellValue(template.version());
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return new HiddenLists(sheet);
    }

    /** The name of the range that holds the choices. */
    String nameOf(List<String> choices) {
        return names.computeIfAbsent(choices, this::write);
    }

    private String write(List<String> choices) {
        int column = names.size();
        for (int i = 0; i < choices.size(); i++) {
            Row row = sheet.getRow(FIRST_ROW + i);
            Row target = row == null ? sheet.createRow(FIRST_ROW + i) : row;
            target.createCell(column).setCellValue(choices.get(i));
        }
        String letter = CellReference.convertNumToColString(column);
        Name name = sheet.getWorkbook().createName();
        name.setNameName("choices_" + (column + 1));
        name.setRefersToFormula("'%s'!$%s$%d:$%s$%d"
                .formatted(TemplateMark.SHEET, letter, FIRST_ROW + 1, letter, FIRST_ROW + choices.size()));
        return name.getNameName();
    }
}
