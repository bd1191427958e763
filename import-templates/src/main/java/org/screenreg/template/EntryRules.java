package org.screenreg.template;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** Puts drop-downs and limits under the headings of a blank template. */
final class EntryRules {
    private static final int LAST_ROW = 1_048_575;
    private static final int LONGEST_MESSAGE = 250;
    private static final int LONGEST_TITLE = 30;
    private static final Label NOT_ALLOWED = new Label("填写内容不符合要求", "This value is not allowed");

    private final Sheet sheet;
    private final DataValidationHelper rules;
    private final ColumnGuide guide;
    private final HiddenLists lists;
    private final Language language;

    EntryRules(Sheet sheet, ColumnGuide guide, HiddenLists lists, Language language) {
        this.sheet = sheet;
        this.rules = sheet.getDataValidationHelper();
        this.guide = guide;
        this.lists = lists;
        this.language = language;
    }

    void add(int index, Column column) {
        constraint(column).ifPresent(constraint -> {
            CellRangeAddressList below = new CellRangeAddressList(1, LAST_ROW, index, index);
            DataValidation rule = rules.createValidation(constraint, below);
            rule.setEmptyCellAllowed(true);
            rule.setSuppressDropDownArrow(true);
            rule.setShowErrorBox(true);
            rule.setErrorStyle(
                    column.submitted().kind() == ColumnKind.IDENTITY_NUMBER
                            ? DataValidation.ErrorStyle.WARNING
                            : DataValidation.ErrorStyle.STOP);
            String allowed = cut(guide.allowed(column), LONGEST_MESSAGE);
            rule.createErrorBox(NOT_ALLOWED.in(language), allowed);
            rule.setShowPromptBox(true);
            rule.createPromptBox(cut(column.heading().in(language), LONGEST_TITLE), allowed);
            sheet.addValidationData(rule);
        });
    }

    private Optional<DataValidationConstraint> constraint(Column column) {
        List<String> choices = guide.choices(column);
        if (!choices.isEmpty()) {
            return Optional.of(rules.createFormulaListConstraint(lists.nameOf(choices)));
        }
        SubmittedColumn submitted = column.submitted();
        return switch (submitted.kind()) {
            case DATE ->
                Optional.of(rules.createDateConstraint(
                        OperatorType.BETWEEN, "DATE(1900,1,1)", "DATE(2200,12,31)", SheetStyles.DATE));
            case IDENTITY_NUMBER -> Optional.of(rules.createTextLengthConstraint(OperatorType.BETWEEN, "15", "18"));
            case NUMBER, RATIO ->
                Double.isNaN(submitted.min()) || Double.isNaN(submitted.max())
                        ? Optional.empty()
                        : Optional.of(rules.createDecimalConstraint(
                                OperatorType.BETWEEN,
                                ColumnGuide.plain(submitted.min()),
                                ColumnGuide.plain(submitted.max())));
            default -> Optional.empty();
        };
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
