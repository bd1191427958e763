package org.screenreg.template.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.Template;
import org.screenreg.template.TemplateMark;

/** The first sheet of an answer: every cause with how often it occurs, below it each place, linked to its cell. */
final class CauseSheet {
    private static final int MOST_PLACES = 500;
    private static final List<Label> HEADINGS = List.of(
            new Label("处理", "Effect"),
            new Label("原因", "Cause"),
            new Label("数量 / 位置", "Count / place"),
            new Label("列", "Column"),
            new Label("说明", "What is wrong"),
            new Label("正确示例", "A good value"));
    private static final int[] WIDTHS = {12, 28, 20, 22, 70, 20};
    private static final Label ROW = new Label("%s 第 %d 行", "%s row %d");
    private static final Label MORE = new Label("……另有 %d 处", "… and %d more");

    private final Workbook workbook;
    private final Marks marks;
    private final Language language;
    private final CellStyle link;

    CauseSheet(Workbook workbook, Marks marks, Language language) {
        this.workbook = workbook;
        this.marks = marks;
        this.language = language;
        Font font = workbook.createFont();
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        this.link = workbook.createCellStyle();
        link.setFont(font);
    }

    void add(Answer answer, Optional<Template> template) {
        String name = TemplateMark.SUMMARY.in(language);
        if (workbook.getSheet(name) != null) {
            workbook.removeSheetAt(workbook.getSheetIndex(name));
        }
        Sheet sheet = workbook.createSheet(name);
        workbook.setSheetOrder(name, 0);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
        workbook.setActiveSheet(0);
        head(sheet);
        Map<IssueCode, List<Issue>> causes = new EnumMap<>(IssueCode.class);
        answer.issues().forEach(issue -> causes.computeIfAbsent(issue.code(), code -> new ArrayList<>())
                .add(issue));
        int[] next = {1};
        causes.forEach((code, issues) -> cause(sheet, next, answer, template, issues));
        sheet.createFreezePane(0, 1);
        sheet.setRowSumsBelow(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void head(Sheet sheet) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < HEADINGS.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(HEADINGS.get(i).in(language));
            cell.setCellStyle(marks.bold());
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
    }

    private void cause(Sheet sheet, int[] next, Answer answer, Optional<Template> template, List<Issue> issues) {
        Issue first = issues.get(0);
        Row row = sheet.createRow(next[0]++);
        text(row, 0, first.code().severity().effect().in(language));
        text(row, 1, first.code().word());
        row.createCell(2).setCellValue(issues.size());
        text(row, 4, answer.message().apply(first));
        text(
                row,
                5,
                template.map(known -> known.goodValue(first.place().column()).in(language))
                        .orElse(""));
        for (int i = 0; i < 6; i++) {
            if (row.getCell(i) != null) {
                row.getCell(i).setCellStyle(marks.bold());
            }
        }
        int begin = next[0];
        issues.stream()
                .filter(issue -> issue.place().row() > 0)
                .limit(MOST_PLACES)
                .forEach(issue -> place(sheet.createRow(next[0]++), answer, template, issue));
        if (issues.size() > MOST_PLACES) {
            text(sheet.createRow(next[0]++), 2, MORE.in(language).formatted(issues.size() - MOST_PLACES));
        }
        if (next[0] > begin) {
            sheet.groupRow(begin, next[0] - 1);
        }
    }

    private void place(Row row, Answer answer, Optional<Template> template, Issue issue) {
        Place place = issue.place();
        text(row, 2, ROW.in(language).formatted(place.sheet(), place.row()));
        text(row, 3, heading(template, place));
        text(row, 4, answer.message().apply(issue));
        if (workbook.getSheet(place.sheet()) != null) {
            int column = Math.max(0, answer.batch().sheetColumn(place.sheet(), place.column()));
            Hyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            target.setAddress("'" + place.sheet().replace("'", "''") + "'!"
                    + CellReference.convertNumToColString(column) + place.row());
            row.getCell(2).setHyperlink(target);
            row.getCell(2).setCellStyle(link);
        }
    }

    private String heading(Optional<Template> template, Place place) {
        return template.flatMap(known -> known.column(place.column()))
                .map(column -> column.heading().in(language))
                .orElse(place.column());
    }

    private static void text(Row row, int column, String text) {
        row.createCell(column).setCellValue(text.length() > 32_000 ? text.substring(0, 32_000) : text);
    }
}
