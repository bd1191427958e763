package org.screenreg.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.Severity;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.ReturnStyles.Tint;

/** Writes what is wrong: once by cause, once issue by issue with a link to the row. */
final class IssueSheets {
    private static final int MOST_ROWS = 1_000_000;
    private static final List<Label> SUMMARY_HEADINGS = List.of(
            new Label("影响", "Effect"),
            new Label("原因", "Cause"),
            new Label("数量", "Count"),
            new Label("首个问题", "First of them"),
            new Label("正确示例", "A good value"));
    private static final List<Label> LIST_HEADINGS = List.of(
            new Label("工作表", "Sheet"),
            new Label("行", "Row"),
            new Label("列", "Column"),
            new Label("原始内容", "As sent"),
            new Label("说明", "What is wrong"),
            new Label("代码", "Code"));
    private static final int[] SUMMARY_WIDTHS = {14, 32, 8, 70, 24};
    private static final int[] LIST_WIDTHS = {16, 8, 24, 24, 70, 30};

    private final SXSSFWorkbook workbook;
    private final ReturnCells cells;
    private final Answer answer;
    private final Language language;
    private final CellStyle heading;

    IssueSheets(SXSSFWorkbook workbook, ReturnStyles styles, Answer answer, Language language) {
        this.workbook = workbook;
        this.cells = new ReturnCells(styles);
        this.answer = answer;
        this.language = language;
        this.heading = SheetStyles.heading(workbook, IndexedColors.GREY_25_PERCENT);
    }

    /** The causes, worst first, with how often each occurs and what would have been right. */
    void addSummary(Optional<Template> template) {
        Map<IssueCode, Integer> counts = new EnumMap<>(IssueCode.class);
        Map<IssueCode, Issue> first = new EnumMap<>(IssueCode.class);
        for (Issue issue : answer.issues()) {
            counts.merge(issue.code(), 1, Integer::sum);
            first.putIfAbsent(issue.code(), issue);
        }
        SXSSFSheet sheet = create(IssueWorkbook.SUMMARY.in(language), SUMMARY_HEADINGS, SUMMARY_WIDTHS);
        int number = 1;
        for (Map.Entry<IssueCode, Issue> cause : first.entrySet()) {
            Row row = sheet.createRow(number++);
            Issue issue = cause.getValue();
            cells.write(row, 0, effect(issue.code().severity()).in(language), Tint.PLAIN);
            cells.write(row, 1, issue.code().word(), Tint.PLAIN);
            row.createCell(2).setCellValue(counts.getOrDefault(cause.getKey(), 0));
            cells.write(row, 3, answer.message().apply(issue), Tint.PLAIN);
            cells.write(row, 4, goodValue(template, issue.place()), Tint.PLAIN);
        }
    }

    private static Label effect(Severity severity) {
        return switch (severity) {
            case FILE -> new Label("整个文件退回", "File refused");
            case ROW -> new Label("该行退回", "Row rejected");
            case HOLD -> new Label("该行待定", "Row held");
            case WARN -> new Label("提醒", "Warning");
            case NOTE -> new Label("说明", "Note");
        };
    }

    private String goodValue(Optional<Template> template, Place place) {
        return template.stream()
                .flatMap(known -> known.columns().stream())
                .filter(column -> column.isHeaded(place.column()))
                .map(column -> column.example().in(language))
                .findFirst()
                .orElse("");
    }

    /** Every issue; a further sheet follows where one is full. */
    void addList(Map<String, String> sheetNames) {
        SXSSFSheet sheet = create(IssueWorkbook.BY_ISSUE.in(language), LIST_HEADINGS, LIST_WIDTHS);
        int number = 0;
        for (Issue issue : answer.issues()) {
            if (number == MOST_ROWS) {
                sheet = create(
                        IssueWorkbook.BY_ISSUE.in(language) + " " + (workbook.getNumberOfSheets()),
                        LIST_HEADINGS,
                        LIST_WIDTHS);
                number = 0;
            }
            write(sheet.createRow(++number), issue, sheetNames);
        }
    }

    private void write(Row row, Issue issue, Map<String, String> sheetNames) {
        Place place = issue.place();
        cells.write(row, 0, place.sheet(), Tint.PLAIN);
        if (place.row() > 0) {
            link(row, sheetNames.getOrDefault(place.sheet(), place.sheet()), place.row());
        }
        cells.write(row, 2, place.column(), Tint.PLAIN);
        cells.write(row, 3, issue.raw(), Tint.PLAIN);
        cells.write(row, 4, answer.message().apply(issue), Tint.PLAIN);
        cells.write(row, 5, issue.code().word(), Tint.PLAIN);
    }

    /** A formula, because a sheet can hold no more than 65,530 links of the other kind. */
    private static void link(Row row, String sheet, int target) {
        String quoted = sheet.replace("'", "''").replace("\"", "\"\"");
        row.createCell(1).setCellFormula("HYPERLINK(\"#'" + quoted + "'!A" + target + "\"," + target + ")");
        row.getCell(1).setCellValue(target);
    }

    private SXSSFSheet create(String name, List<Label> headings, int[] widths) {
        SXSSFSheet sheet = workbook.createSheet(name);
        Row row = sheet.createRow(0);
        for (int i = 0; i < widths.length; i++) {
            row.createCell(i).setCellValue(headings.get(i).in(language));
            row.getCell(i).setCellStyle(heading);
            sheet.setColumnWidth(i, TextWidth.units(widths[i]));
        }
        sheet.createFreezePane(0, 1);
        SheetStyles.print(sheet, language);
        return sheet;
    }
}
