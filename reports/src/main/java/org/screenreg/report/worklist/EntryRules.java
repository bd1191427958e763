package org.screenreg.report.worklist;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.screenreg.programme.CodeList;
import org.screenreg.report.Phrase;
import org.screenreg.report.ReportColumn;
import org.screenreg.report.SheetField;
import org.screenreg.report.Wording;

/** What may be entered in the outcome and date columns of a worklist workbook. */
final class EntryRules {
    private final Wording wording;
    private final CodeList outcomes;

    EntryRules(Wording wording, CodeList outcomes) {
        this.wording = wording;
        this.outcomes = outcomes;
    }

    /** Applies the rules to the rows from {@code first} to the last one of the sheet. */
    void apply(XSSFSheet sheet, List<ReportColumn<SheetField>> columns, int first, LocalDate asOf) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        int last = Math.max(first, sheet.getLastRowNum());
        for (int column = 0; column < columns.size(); column++) {
            CellRangeAddressList cells = new CellRangeAddressList(first, last, column, column);
            if (columns.get(column).field() == SheetField.OUTCOME) {
                add(sheet, rules.createValidation(outcome(rules), cells), Phrase.OUTCOME_NOT_LISTED);
            } else if (columns.get(column).field() == SheetField.CONTACT_DATE) {
                add(sheet, rules.createValidation(date(rules, asOf), cells), Phrase.DATE_NOT_VALID);
            }
        }
    }

    private DataValidationConstraint outcome(DataValidationHelper rules) {
        String[] labels =
                outcomes.codes().stream().map(code -> wording.of(code.label())).toArray(String[]::new);
        return rules.createExplicitListConstraint(labels);
    }

    private static DataValidationConstraint date(DataValidationHelper rules, LocalDate asOf) {
        return rules.createDateConstraint(
                OperatorType.BETWEEN, serial(asOf.minusYears(1)), serial(asOf.plusYears(2)), "yyyy-mm-dd");
    }

    private static String serial(LocalDate day) {
        return Integer.toString((int) DateUtil.getExcelDate(day));
    }

    private void add(XSSFSheet sheet, DataValidation rule, Phrase complaint) {
        rule.setShowErrorBox(true);
        rule.setEmptyCellAllowed(true);
        rule.setSuppressDropDownArrow(true);
        rule.createErrorBox(wording.of(Phrase.SHEET_NAME), wording.of(complaint));
        sheet.addValidationData(rule);
    }
}
