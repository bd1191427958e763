package org.screenreg.report.worklist;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.programme.Label;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;
import org.screenreg.worklist.LineMark;
import org.screenreg.worklist.Worklist;

/**
 * The very hidden sheet by which a returned workbook is known to be a worklist, and which: list id, tier, unit code,
 * as-of date, number, check value, protocol versions. Its lines are known by the mark beside each of them.
 */
final class LineKeys {
    static final String SHEET = "list-keys";

    private final Worklist list;

    LineKeys(Worklist list) {
        this.list = list;
    }

    void write(SheetWriter writer) {
        List<String> texts = List.of(
                list.id(),
                list.tier().code(),
                list.unitCode(),
                list.asOf().toString(),
                Integer.toString(list.number()),
                LineMark.check(list),
                list.protocols().stream().map(Label::en).collect(Collectors.joining(", ")));
        XSSFRow row = writer.row(15);
        for (int column = 0; column < texts.size(); column++) {
            writer.text(row, column, texts.get(column), Look.FACT);
        }
        XSSFWorkbook workbook = writer.sheet().getWorkbook();
        workbook.setSheetVisibility(workbook.getSheetIndex(writer.sheet()), SheetVisibility.VERY_HIDDEN);
    }
}
