package org.screenreg.report.worklist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.handout.ResultColumns;
import org.screenreg.programme.CodeLists;
import org.screenreg.report.Phrase;
import org.screenreg.report.ReportColumn;
import org.screenreg.report.SheetField;
import org.screenreg.report.Wording;
import org.screenreg.report.WorklistDefinition;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;

/**
 * Writes a worklist to a workbook to be filled in: one sheet by village, one per step that has results to enter, and a
 * hidden sheet by which it is known again.
 */
final class WorklistWorkbook {
    private final WorklistDefinition definition;
    private final Wording wording;
    private final CodeLists lists;
    private final ResultColumns results;
    private final PlaceNames places;

    WorklistWorkbook(WorklistDefinition definition, Wording wording, CodeLists lists, ResultColumns results) {
        this.definition = definition;
        this.wording = wording;
        this.lists = lists;
        this.results = results;
        this.places = new PlaceNames(definition, wording);
    }

    void write(Worklist list, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetWriter writer = SheetWriter.first(workbook, wording.of(Phrase.SHEET_NAME));
            titles(list, writer);
            int heading = writer.nextRow();
            writer.headings(definition.sheet().stream()
                    .map(column -> wording.of(column.heading()))
                    .toList());
            lines(list, writer);
            layOut(list, writer, heading);
            new EntryRules(wording, lists).apply(writer.sheet(), definition.sheet(), heading + 1, list.asOf());
            new ResultSheets(definition, wording, lists, results).write(list, writer);
            new LineKeys(list).write(writer.another(LineKeys.SHEET));
            workbook.write(out);
        }
    }

    private void titles(Worklist list, SheetWriter writer) {
        Tally all = Tally.of(
                list.groups().stream().flatMap(group -> group.lines().stream()).toList());
        writer.line(wording.of(definition.title()) + "　" + places.holder(list), Look.TITLE, 26);
        fact(writer, Phrase.LIST_ID, list.number(), list.id());
        fact(writer, Phrase.TIER, wording.of(list.tier().label()));
        writer.line(
                wording.of(Phrase.AS_OF, list.asOf()) + "　" + wording.of(Phrase.UNTIL, list.until()), Look.FACT, 15);
        if (list.left() > 0) {
            fact(writer, Phrase.LEFT_OUT, list.size(), list.left());
        }
        new WaitingText(wording).lines(list).forEach(line -> writer.line(line, Look.FACT, 15));
        fact(
                writer,
                Phrase.PROTOCOLS,
                list.protocols().stream().map(wording::of).collect(Collectors.joining(", ")));
        fact(
                writer,
                definition.byVillage() ? Phrase.LIST_TOTALS : Phrase.LIST_TOTALS_TOWNSHIPS,
                all.lines(),
                all.people(),
                all.overdue(),
                list.groups().size());
        fact(writer, list.waiting().isEmpty() ? Phrase.ORDER : Phrase.ORDER_TURNS);
        writer.line(wording.of(definition.hint()), Look.FACT, 15);
    }

    private void fact(SheetWriter writer, Phrase phrase, Object... values) {
        writer.line(wording.of(phrase, values), Look.FACT, 15);
    }

    private void lines(Worklist list, SheetWriter writer) {
        if (list.size() == 0) {
            writer.line(wording.of(Phrase.EMPTY_LIST, list.asOf()), Look.GROUP, 24);
        }
        ListLine before = null;
        for (ListLine line : ListLine.of(list)) {
            if (before == null || line.group() != before.group()) {
                if (before != null && definition.byVillage()) {
                    writer.sheet().setRowBreak(writer.nextRow() - 1);
                }
                heading(line.group(), writer);
            }
            boolean repeats = before != null && before.sharesVisit(line);
            new LineCells(writer, writer.row(30), repeats, wording, places).write(line, definition.sheet());
            before = line;
        }
    }

    private void heading(WorklistGroup group, SheetWriter writer) {
        Tally tally = Tally.of(group.lines());
        writer.line(
                wording.of(Phrase.GROUP_HEADING, places.place(group), tally.lines(), tally.people(), tally.overdue()),
                Look.GROUP,
                24);
    }

    private void layOut(Worklist list, SheetWriter writer, int heading) {
        List<ReportColumn<SheetField>> columns = definition.sheet();
        writer.widths(columns.stream().map(ReportColumn::width).toList());
        ResultSheets.hideMarks(writer.sheet(), columns);
        writer.printLandscape(heading, wording.of(Phrase.WATERMARK, places.holder(list), list.asOf(), list.id()));
        int last = Math.max(writer.nextRow() - 1, heading);
        writer.sheet().setAutoFilter(new CellRangeAddress(heading, last, 0, columns.size() - 1));
        writer.sheet().createFreezePane(0, heading + 1);
    }
}
