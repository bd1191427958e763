package org.screenreg.report.worklist;

import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

/**
 * The very hidden sheet that tells which person, step and rule a list line stands for, so that a returned workbook can
 * be read back however its rows were sorted or deleted. First row: list id, tier, unit code, as-of date; second row:
 * headings; then one row per list line.
 */
final class LineKeys {
    static final String SHEET = "list-keys";
    private static final List<String> HEADINGS =
            List.of("line", "person", "programme", "step", "rule", "due", "village");

    private final Worklist list;

    LineKeys(Worklist list) {
        this.list = list;
    }

    void write(SheetWriter writer) {
        texts(
                writer,
                List.of(
                        list.id(),
                        list.tier().code(),
                        list.unitCode(),
                        list.asOf().toString()));
        texts(writer, HEADINGS);
        int number = 1;
        for (WorklistGroup group : list.groups()) {
            for (WorklistLine line : group.lines()) {
                texts(writer, key(number++, group, line));
            }
        }
        XSSFWorkbook workbook = writer.sheet().getWorkbook();
        workbook.setSheetVisibility(workbook.getSheetIndex(writer.sheet()), SheetVisibility.VERY_HIDDEN);
    }

    private static List<String> key(int number, WorklistGroup group, WorklistLine line) {
        return List.of(
                Integer.toString(number),
                line.person().toString(),
                line.programme(),
                line.step(),
                line.rule(),
                line.due().toString(),
                group.villageCode());
    }

    private static void texts(SheetWriter writer, List<String> texts) {
        XSSFRow row = writer.row(15);
        for (int column = 0; column < texts.size(); column++) {
            writer.text(row, column, texts.get(column), Look.FACT);
        }
    }
}
