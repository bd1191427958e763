package org.screenreg.template.answer;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.screenreg.template.Template;
import org.screenreg.template.TemplateMark;

/** Writes into a workbook, where nobody looks, which template it is of and which file it corrects. */
final class ParentMark {
    private ParentMark() {}

    static Sheet put(Workbook workbook, Optional<Template> template, String parent) {
        Sheet known = workbook.getSheet(TemplateMark.SHEET);
        Sheet sheet = known == null ? workbook.createSheet(TemplateMark.SHEET) : known;
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        Row row = sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0);
        String[] mark = {
            TemplateMark.SIGN,
            template.map(Template::name).orElse(""),
            template.map(Template::version).orElse(""),
            parent
        };
        for (int i = 0; i < mark.length; i++) {
            row.createCell(i).setCellValue(mark[i]);
        }
        return sheet;
    }
}
