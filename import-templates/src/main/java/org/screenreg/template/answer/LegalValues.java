package org.screenreg.template.answer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Severity;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Language;
import org.screenreg.template.ColumnGuide;
import org.screenreg.template.Template;
import org.screenreg.template.TemplateMark;
import org.screenreg.template.Templates;

/** Puts a drop-down of what would be right on every cell of which somebody else said something else. */
final class LegalValues {
    private static final int FIRST_ROW = 1;

    private final Workbook workbook;
    private final Template template;
    private final ColumnGuide guide;
    private final Map<List<String>, String> ranges = new HashMap<>();

    LegalValues(Workbook workbook, Templates templates, Template template, Language language) {
        this.workbook = workbook;
        this.template = template;
        this.guide = new ColumnGuide(templates.codeLists(), language);
    }

    private record Target(String sheet, int column, List<String> choices) {}

    void offer(Answer answer) {
        Map<Target, CellRangeAddressList> cells = new LinkedHashMap<>();
        for (Issue issue : answer.issues()) {
            if (issue.code().severity() == Severity.ROW) {
                int column = answer.batch()
                        .sheetColumn(issue.place().sheet(), issue.place().column());
                List<String> choices = template.column(issue.place().column())
                        .map(guide::choices)
                        .orElse(List.of());
                int row = issue.place().row() - 1;
                if (column >= 0 && row >= 0 && !choices.isEmpty()) {
                    cells.computeIfAbsent(
                                    new Target(issue.place().sheet(), column, choices),
                                    key -> new CellRangeAddressList())
                            .addCellRangeAddress(row, column, row, column);
                }
            }
        }
        cells.forEach(this::offer);
    }

    /** Offers the legal values of every column of a sheet that has any. */
    void offerColumns(Sheet sheet, List<SubmittedColumn> columns, int[] shown, int rows) {
        for (int at = 0; at < shown.length; at++) {
            List<String> choices = template.column(columns.get(shown[at]).key())
                    .map(guide::choices)
                    .orElse(List.of());
            if (!choices.isEmpty()) {
                offer(new Target(sheet.getSheetName(), at, choices), new CellRangeAddressList(1, rows, at, at));
            }
        }
    }

    private void offer(Target target, CellRangeAddressList cells) {
        Sheet sheet = workbook.getSheet(target.sheet());
        if (sheet == null) {
            return;
        }
        DataValidation rule = sheet.getDataValidationHelper()
                .createValidation(
                        sheet.getDataValidationHelper().createFormulaListConstraint(range(target.choices())), cells);
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
    }

    /** The lists stand beside the mark, to the right of what a template has put there. */
    private String range(List<String> choices) {
        return ranges.computeIfAbsent(choices, list -> {
            Sheet lists = workbook.getSheet(TemplateMark.SHEET);
            int column = 0;
            for (Row row : lists) {
                column = Math.max(column, row.getLastCellNum());
            }
            for (int i = 0; i < list.size(); i++) {
                Row row = lists.getRow(FIRST_ROW + i) == null
                        ? lists.createRow(FIRST_ROW + i)
                        : lists.getRow(FIRST_ROW + i);
                row.createCell(column).setCellValue(list.get(i));
            }
            String letter = CellReference.convertNumToColString(column);
            return "'%s'!$%s$%d:$%s$%d"
                    .formatted(TemplateMark.SHEET, letter, FIRST_ROW + 1, letter, FIRST_ROW + list.size());
        });
    }
}
