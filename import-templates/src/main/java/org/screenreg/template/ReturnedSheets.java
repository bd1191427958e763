package org.screenreg.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Severity;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.IssueWorkbook.Answer;
import org.screenreg.template.ReturnStyles.Tint;

/** Writes the rows back under their own row numbers, with what is wrong in the last columns and in colour. */
final class ReturnedSheets {
    static final Label OUTCOME = new Label("本行处理情况", "What became of this row");
    static final Label ISSUES = new Label("问题说明", "What is wrong");
    private static final int OUTCOME_WIDTH = 14;
    private static final int ISSUE_WIDTH = 60;

    private final SXSSFWorkbook workbook;
    private final ReturnCells cells;
    private final Answer answer;
    private final ReturnColumns columns;
    private final Language language;
    private final CellStyle heading;
    private final Map<String, Map<Integer, List<Issue>>> byRow = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, SXSSFSheet> sheets = new HashMap<>();

    ReturnedSheets(SXSSFWorkbook workbook, ReturnStyles styles, Answer answer, Language language) {
        this.workbook = workbook;
        this.cells = new ReturnCells(styles);
        this.answer = answer;
        this.columns = ReturnColumns.of(answer.batch(), answer.issues());
        this.language = language;
        this.heading = SheetStyles.heading(workbook, IndexedColors.GREY_25_PERCENT);
        for (Issue issue : answer.issues()) {
            byRow.computeIfAbsent(issue.place().sheet(), sheet -> new HashMap<>())
                    .computeIfAbsent(issue.place().row(), row -> new ArrayList<>())
                    .add(issue);
        }
    }

    ReturnColumns columns() {
        return columns;
    }

    /** What each sheet of the batch is called in the returned workbook, as far as issues point there. */
    Map<String, String> names() {
        byRow.keySet().stream().filter(sheet -> !sheet.isEmpty()).sorted().forEach(this::name);
        return Map.copyOf(names);
    }

    private String name(String sheet) {
        return names.computeIfAbsent(sheet, this::unusedName);
    }

    private String unusedName(String sheet) {
        String safe = WorkbookUtil.createSafeSheetName(sheet);
        boolean isTaken = TemplateMark.isOwnSheet(safe) || names.containsValue(safe);
        return isTaken ? WorkbookUtil.createSafeSheetName(names.size() + 1 + " " + sheet) : safe;
    }

    void add() {
        answer.batch().forEachRow(this::add);
    }

    private void add(SubmittedRow row) {
        if (row.nature() == SubmittedRow.Nature.BLANK) {
            return;
        }
        SXSSFSheet sheet = sheets.computeIfAbsent(row.sheet(), this::create);
        List<Issue> issues = byRow.getOrDefault(row.sheet(), Map.of()).getOrDefault(row.number(), List.of());
        Row target = sheet.createRow(row.number() - 1);
        for (int i = 0; i < columns.size(); i++) {
            cells.write(target, i, columns.cell(row, i), tint(columns.column(i), issues));
        }
        cells.write(target, columns.size(), answer.outcome().apply(row), Tint.PLAIN);
        if (!issues.isEmpty()) {
            cells.writeWrapped(target, columns.size() + 1, text(issues), worst(issues.stream()));
        }
    }

    private static Tint tint(SubmittedColumn column, List<Issue> issues) {
        return worst(issues.stream().filter(issue -> issue.place().column().equals(column.key())));
    }

    private static Tint worst(Stream<Issue> issues) {
        return issues.map(issue -> issue.code().severity())
                .map(ReturnedSheets::tint)
                .max(Tint::compareTo)
                .orElse(Tint.PLAIN);
    }

    private static Tint tint(Severity severity) {
        return switch (severity) {
            case FILE, ROW, HOLD -> Tint.PROBLEM;
            case WARN -> Tint.NOTICE;
            case FIX, NOTE -> Tint.PLAIN;
        };
    }

    private String text(List<Issue> issues) {
        return String.join(
                language == Language.ZH ? "；" : "; ",
                issues.stream().map(answer.message()).toList());
    }

    private SXSSFSheet create(String name) {
        SXSSFSheet sheet = workbook.createSheet(name(name));
        Row row = sheet.createRow(0);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            String text = columns.heading(i, language);
            int width = columns.width(i, language);
            head(row, i, text, width);
            lines = Math.max(lines, TextWidth.lines(text, width));
        }
        row.setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints() + 4);
        head(row, columns.size(), OUTCOME.in(language), OUTCOME_WIDTH);
        head(row, columns.size() + 1, ISSUES.in(language), ISSUE_WIDTH);
        sheet.createFreezePane(columns.placeOf("name") + 1, 1);
        SheetStyles.print(sheet, language);
        return sheet;
    }

    private void head(Row row, int column, String text, int width) {
        row.createCell(column).setCellValue(text);
        row.getCell(column).setCellStyle(heading);
        row.getSheet().setColumnWidth(column, TextWidth.units(width));
    }
}
