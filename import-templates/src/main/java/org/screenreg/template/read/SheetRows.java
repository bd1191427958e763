package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.intake.SubmittedRow.Nature;
import org.screenreg.template.Template;
import org.screenreg.template.sheet.MergedRange;
import org.screenreg.template.sheet.RowSink;

/** Turns the raw rows of one sheet into submitted rows in the order of the template's columns. */
final class SheetRows implements RowSink {
    private static final int MOST_COLUMNS = 16_384;

    private final String sheet;
    private final HeaderMatch match;
    private final RowNatures natures;
    private final FillDown fillDown;
    private final Consumer<SubmittedRow> sink;
    private final List<RawCell> blank;
    private final @Nullable RawCell township;
    private final int townshipColumn;
    private final BitSet hiddenColumns = new BitSet();
    private int hiddenRows;
    private int last;

    SheetRows(
            String sheet, Template template, HeaderMatch match, List<MergedRange> merged, Consumer<SubmittedRow> sink) {
        this.sheet = sheet;
        this.match = match;
        this.sink = sink;
        this.natures = new RowNatures(template.columns(), match, merged);
        this.fillDown = new FillDown(template.columns(), match, merged);
        this.blank = java.util.Collections.nCopies(template.columns().size(), RawCell.BLANK);
        this.townshipColumn = absentTownship(template, match);
        this.township = townshipColumn < 0
                ? null
                : SheetTownship.of(sheet).map(RawCell::text).orElse(null);
        this.last = match.row();
    }

    private static int absentTownship(Template template, HeaderMatch match) {
        for (int i = 0; i < template.columns().size(); i++) {
            if (!match.has(i) && SheetTownship.fills(template.columns().get(i))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void hiddenRow(int number) {
        hiddenRows += number > match.row() ? 1 : 0;
    }

    @Override
    public void hiddenColumns(int first, int last) {
        hiddenColumns.set(Math.max(0, first), Math.min(last, MOST_COLUMNS) + 1);
    }

    /** What the sender should know of the sheet as a whole, once its rows are read. */
    List<Issue> remarks() {
        List<Issue> remarks = new ArrayList<>();
        Place whole = new Place(sheet, 0, "");
        if (hiddenRows > 0) {
            remarks.add(Issue.of(IssueCode.ROWS_HIDDEN, whole, sheet, String.valueOf(hiddenRows)));
        }
        List<String> hidden = IntStream.range(0, match.sources().length)
                .filter(match::has)
                .filter(column -> hiddenColumns.get(match.sources()[column]))
                .mapToObj(column -> match.heading(column))
                .toList();
        if (!hidden.isEmpty()) {
            remarks.add(Issue.of(IssueCode.COLUMNS_HIDDEN, whole, sheet, String.join("、", hidden)));
        }
        fillDown.carried()
                .forEach((column, cells) -> remarks.add(Issue.of(
                        IssueCode.VALUES_CARRIED_DOWN, whole, sheet, match.heading(column), String.valueOf(cells))));
        return remarks;
    }

    @Override
    public boolean row(int number, RawCell[] sheetCells, int width) {
        if (number <= match.row()) {
            return true;
        }
        RawCell[] cells = inTemplateOrder(sheetCells, width);
        Nature nature = natures.of(number, Arrays.asList(sheetCells).subList(0, width), cells);
        if (nature == Nature.BLANK) {
            return true;
        }
        fillDown.fill(number, cells, nature == Nature.DATA);
        if (nature == Nature.DATA && township != null) {
            cells[townshipColumn] = township;
        }
        for (int skipped = last + 1; skipped < number; skipped++) {
            sink.accept(new SubmittedRow(sheet, skipped, Nature.BLANK, blank));
        }
        sink.accept(new SubmittedRow(sheet, number, nature, List.of(cells)));
        last = number;
        return true;
    }

    private RawCell[] inTemplateOrder(RawCell[] sheetCells, int width) {
        int[] sources = match.sources();
        RawCell[] cells = new RawCell[sources.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = sources[i] >= 0 && sources[i] < width ? sheetCells[sources[i]] : RawCell.BLANK;
        }
        return cells;
    }
}
