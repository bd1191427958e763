package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.handout.ResultColumns;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.CodeLists;
import org.screenreg.report.Phrase;
import org.screenreg.report.ReportColumn;
import org.screenreg.report.SheetField;
import org.screenreg.report.Wording;
import org.screenreg.report.WorklistDefinition;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistLine;

/** One sheet per step that has results to enter, with the lines that wait for it. */
final class ResultSheets {
    private static final List<SheetField> BEFORE = List.of(SheetField.CODE, SheetField.VILLAGE, SheetField.NAME);
    private static final List<SheetField> AFTER = List.of(SheetField.CONTACT_DATE, SheetField.BY, SheetField.MARK);
    private static final double RESULT_WIDTH = 13;
    private static final int HEADING = 1;

    private final WorklistDefinition definition;
    private final Wording wording;
    private final ResultColumns results;
    private final PlaceNames places;
    private final EntryRules rules;

    ResultSheets(WorklistDefinition definition, Wording wording, CodeLists lists, ResultColumns results) {
        this.definition = definition;
        this.wording = wording;
        this.results = results;
        this.places = new PlaceNames(definition, wording);
        this.rules = new EntryRules(wording, lists);
    }

    /** Hides the column of marks: they are for the register, not for people. */
    static void hideMarks(XSSFSheet sheet, List<ReportColumn<SheetField>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).field() == SheetField.MARK) {
                sheet.setColumnHidden(column, true);
            }
        }
    }

    void write(Worklist list, SheetWriter first) {
        Map<String, List<ListLine>> bySteps = new LinkedHashMap<>();
        for (ListLine line : ListLine.of(list)) {
            WorklistLine task = line.task();
            if (!results.of(task.programme(), task.step()).isEmpty()) {
                bySteps.computeIfAbsent(task.programme() + " " + task.step(), key -> new ArrayList<>())
                        .add(line);
            }
        }
        for (List<ListLine> lines : bySteps.values()) {
            WorklistLine task = lines.get(0).task();
            SheetWriter writer = first.another(name(task, first.sheet().getWorkbook()));
            write(list, lines, results.of(task.programme(), task.step()), writer);
        }
    }

    private String name(WorklistLine task, XSSFWorkbook workbook) {
        String text = wording.of(task.programmeLabel()) + "·" + wording.of(task.stepLabel());
        String safe = WorkbookUtil.createSafeSheetName(text);
        return workbook.getSheet(safe) == null
                ? safe
                : WorkbookUtil.createSafeSheetName(workbook.getNumberOfSheets() + " " + text);
    }

    private void write(Worklist list, List<ListLine> lines, List<SubmittedColumn> asked, SheetWriter writer) {
        WorklistLine task = lines.get(0).task();
        writer.line(
                wording.of(Phrase.RESULT_SHEET, wording.of(task.programmeLabel()), wording.of(task.stepLabel())),
                Look.GROUP,
                24);
        List<ReportColumn<SheetField>> before = columns(BEFORE);
        List<ReportColumn<SheetField>> after = columns(AFTER);
        List<String> headings = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        before.forEach(column -> add(column, headings, widths));
        asked.forEach(column -> {
            headings.add(wording.of(column.heading()));
            widths.add(RESULT_WIDTH);
        });
        after.forEach(column -> add(column, headings, widths));
        writer.headings(headings);
        writer.widths(widths);
        for (ListLine line : lines) {
            XSSFRow row = writer.row(24);
            LineCells cells = new LineCells(writer, row, false, wording, places);
            cells.write(line, before, 0);
            for (int i = 0; i < asked.size(); i++) {
                boolean isDate = asked.get(i).kind() == ColumnKind.DATE;
                writer.blank(row, before.size() + i, isDate ? Look.ENTRY_DATE : Look.ENTRY);
            }
            cells.write(line, after, before.size() + asked.size());
        }
        finish(list, writer, asked, before.size());
    }

    private void add(ReportColumn<SheetField> column, List<String> headings, List<Double> widths) {
        headings.add(wording.of(column.heading()));
        widths.add(column.width());
    }

    private List<ReportColumn<SheetField>> columns(List<SheetField> fields) {
        return definition.sheet().stream()
                .filter(column -> fields.contains(column.field()))
                .sorted(java.util.Comparator.comparingInt(column -> fields.indexOf(column.field())))
                .toList();
    }

    private void finish(Worklist list, SheetWriter writer, List<SubmittedColumn> asked, int first) {
        XSSFSheet sheet = writer.sheet();
        int last = writer.nextRow() - 1;
        for (int i = 0; i < asked.size(); i++) {
            CellRangeAddressList cells = new CellRangeAddressList(HEADING + 1, last, first + i, first + i);
            String codeList = asked.get(i).codeList();
            if (codeList != null) {
                rules.choose(sheet, codeList, cells);
            } else if (asked.get(i).kind() == ColumnKind.DATE) {
                rules.date(sheet, list.asOf(), cells);
            }
        }
        int date = first + asked.size();
        rules.date(sheet, list.asOf(), new CellRangeAddressList(HEADING + 1, last, date, date));
        int mark = date + AFTER.size() - 1;
        sheet.setColumnHidden(mark, true);
        sheet.setAutoFilter(new CellRangeAddress(HEADING, last, 0, mark));
        sheet.createFreezePane(0, HEADING + 1);
        writer.printLandscape(HEADING, wording.of(Phrase.WATERMARK, places.holder(list), list.asOf(), list.id()));
    }
}
