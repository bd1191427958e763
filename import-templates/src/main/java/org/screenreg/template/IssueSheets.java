package org.screenreg.template;

import java.util.Comparator;
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
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.IssueWorkbook.Answer;
import org.screenreg.template.ReturnStyles.Tint;

/** Writes what is wrong: once by cause, once issue by issue with a link to the row. */
final class IssueSheets {
    private static final int MOST_ROWS = 1_000_000;
    private static final List<Label> SUMMARY_HEADINGS = List.of(
            new Label("处理", "Effect"),
            new Label("代码", "Code"),
            new Label("数量", "Count"),
            new Label("首个问题", "First of them"),
            new Label("正确示例", "A good value"),
            new Label("列", "Column"),
            new Label("首处", "First place"));
    private static final List<Label> LIST_HEADINGS = List.of(
            new Label("工作表", "Sheet"),
            new Label("行", "Row"),
            new Label("列", "Column"),
            new Label("原始内容", "As sent"),
            new Label("说明", "What is wrong"),
            new Label("代码", "Code"));
    private static final int[] SUMMARY_WIDTHS = {12, 28, 6, 60, 20, 20, 18};
    private static final int[] LIST_WIDTHS = {14, 6, 20, 22, 60, 28};

    private final SXSSFWorkbook workbook;
    private final ReturnCells cells;
    private final Answer answer;
    private final IssuePlaces places;
    private final Language language;
    private final CellStyle heading;

    IssueSheets(SXSSFWorkbook workbook, ReturnStyles styles, Answer answer, IssuePlaces places) {
        this.workbook = workbook;
        this.cells = new ReturnCells(styles);
        this.answer = answer;
        this.places = places;
        this.language = places.language();
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
            cells.write(row, 0, issue.code().severity().effect().in(language), Tint.PLAIN);
            cells.write(row, 1, issue.code().word(), Tint.PLAIN);
            cells.write(row, 2, counts.getOrDefault(cause.getKey(), 0));
            cells.writeWrapped(row, 3, answer.message().apply(issue), Tint.PLAIN);
            cells.write(
                    row,
                    4,
                    template.map(known ->
                                    known.goodValue(issue.place().column()).in(language))
                            .orElse(""),
                    Tint.PLAIN);
            cells.write(row, 5, places.heading(issue.place()), Tint.PLAIN);
            cells.write(row, 6, places.inWords(issue.place()), Tint.PLAIN);
        }
    }

    /** Every issue, worst first; a further sheet follows where one is full. */
    void addList() {
        SXSSFSheet sheet = create(IssueWorkbook.BY_ISSUE.in(language), LIST_HEADINGS, LIST_WIDTHS);
        int number = 0;
        for (Issue issue : worstFirst()) {
            if (number == MOST_ROWS) {
                sheet = create(
                        IssueWorkbook.BY_ISSUE.in(language) + " " + (workbook.getNumberOfSheets()),
                        LIST_HEADINGS,
                        LIST_WIDTHS);
                number = 0;
            }
            write(sheet.createRow(++number), issue);
        }
    }

    private List<Issue> worstFirst() {
        return answer.issues().stream()
                .sorted(Comparator.comparing(issue -> issue.code().severity()))
                .toList();
    }

    private void write(Row row, Issue issue) {
        Place place = issue.place();
        cells.write(row, 0, place.sheet(), Tint.PLAIN);
        if (place.row() > 0) {
            link(row, place);
        }
        cells.write(row, 2, places.heading(place), Tint.PLAIN);
        cells.write(row, 3, issue.raw(), Tint.PLAIN);
        cells.writeWrapped(row, 4, answer.message().apply(issue), Tint.PLAIN);
        cells.write(row, 5, issue.code().word(), Tint.PLAIN);
    }

    /** A formula, because a sheet can hold no more than 65,530 links of the other kind. */
    private void link(Row row, Place place) {
        String address = places.address(place).replace("\"", "\"\"");
        row.createCell(1).setCellFormula("HYPERLINK(\"#" + address + "\"," + place.row() + ")");
        row.getCell(1).setCellValue(place.row());
        cells.top(row.getCell(1));
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
