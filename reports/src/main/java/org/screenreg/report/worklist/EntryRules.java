package org.screenreg.report.worklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.screenreg.programme.CodeLists;
import org.screenreg.report.Phrase;
import org.screenreg.report.ReportColumn;
import org.screenreg.report.SheetField;
import org.screenreg.report.Wording;

/** What may be entered in the outcome and date columns of a worklist workbook. */
final class EntryRules {
    private static final Set<SheetField> DATES = EnumSet.of(SheetField.CONTACT_DATE, SheetField.NEXT_DATE);

    private final Wording wording;
    private static final String OUTCOMES = "list-outcome";
    private static final int LONGEST_CHOICE = 255;

    private final CodeLists lists;

    EntryRules(Wording wording, CodeLists lists) {
        this.wording = wording;
        this.lists = lists;
    }

    /** Applies the rules to the rows from {@code first} to the last one of the sheet. */
    void apply(XSSFSheet sheet, List<ReportColumn<SheetField>> columns, int first, LocalDate asOf) {
        int last = Math.max(first, sheet.getLastRowNum());
        for (int column = 0; column < columns.size(); column++) {
            CellRangeAddressList cells = new CellRangeAddressList(first, last, column, column);
            if (columns.get(column).field() == SheetField.OUTCOME) {
                choose(sheet, OUTCOMES, cells);
            } else if (DATES.contains(columns.get(column).field())) {
                date(sheet, asOf, cells);
            }
        }
    }

    /** A drop-down of a code list on one column; a list too long for one is typed and checked when it comes back. */
    void choose(XSSFSheet sheet, String codeList, CellRangeAddressList cells) {
        String[] labels = lists.get(codeList).codes().stream()
                .map(code -> wording.of(code.label()))
                .toArray(String[]::new);
        if (String.join(",", labels).length() <= LONGEST_CHOICE
                && !String.join("", labels).contains(",")) {
            DataValidationHelper rules = sheet.getDataValidationHelper();
            DataValidation rule = rules.createValidation(rules.createExplicitListConstraint(labels), cells);
            add(sheet, rule, Phrase.OUTCOME_NOT_LISTED);
        }
    }

    /** Dates around the day of the list on one column. */
    void date(XSSFSheet sheet, LocalDate asOf, CellRangeAddressList cells) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        add(sheet, rules.createValidation(date(rules, asOf), cells), Phrase.DATE_NOT_VALID);
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
