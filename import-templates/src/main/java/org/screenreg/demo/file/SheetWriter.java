package org.screenreg.demo.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Layout;
import org.screenreg.demo.sheet.Line;
import org.screenreg.demo.sheet.RowSink;

/** Writes one sheet the way a clerk fills it: titles, headings, rows, blank lines, subtotals, notes. */
final class SheetWriter {
    private static final int ROWS_BETWEEN_BLANKS = 90;
    private static final String VILLAGE = "village";

    private final RowSink sink;
    private final Layout layout;
    private final TruthRecorder truth;
    private final TruthRecorder.Spot top;
    private int serial;
    private int runFrom;
    private int runTo;
    private String runVillage = "";

    SheetWriter(RowSink sink, Layout layout, TruthRecorder truth, String file, String sheet) {
        this.sink = sink;
        this.layout = layout;
        this.truth = truth;
        this.top = new TruthRecorder.Spot(file, sheet, 0);
    }

    void titles(String... titles) {
        for (String title : titles) {
            int row = sink.write(List.of(title));
            if (layout.joinsVillages()) {
                sink.merge(row, row, 0, layout.headings().size() - 1);
            }
        }
    }

    void headings() {
        List<Layout.Heading> headings = layout.headings();
        if (layout.headingRows() == 1) {
            sink.write(headings.stream().map(Layout.Heading::text).toList());
            return;
        }
        var upper = new ArrayList<@Nullable String>();
        var lower = new ArrayList<@Nullable String>();
        String group = "";
        for (Layout.Heading heading : headings) {
            boolean grouped = !heading.group().isEmpty();
            boolean first = !heading.group().equals(group);
            upper.add(grouped ? first ? heading.group() : null : heading.text());
            lower.add(grouped ? heading.text() : null);
            group = heading.group();
        }
        int row = sink.write(upper);
        sink.write(lower);
        joinHeadings(row);
    }

    private void joinHeadings(int row) {
        List<Layout.Heading> headings = layout.headings();
        for (int i = 0; i < headings.size(); i++) {
            String group = headings.get(i).group();
            int last = i;
            while (!group.isEmpty()
                    && last + 1 < headings.size()
                    && headings.get(last + 1).group().equals(group)) {
                last++;
            }
            boolean alone = group.isEmpty();
            if (alone || last > i) {
                sink.merge(row, alone ? row + 1 : row, i, last);
            }
            i = last;
        }
    }

    void plain(Line line) {
        sink.write(cells(line));
        truth.row(top.file(), top.sheet(), "data");
    }

    void person(Line line, Defect defect) {
        int row = sink.write(cells(line));
        truth.row(top.file(), top.sheet(), "data");

        truth.defect(new TruthRecorder.Spot(top.file(), top.sheet(), row), defect);
    }

    void rows(List<Planter.Entry> entries, Function<Reported, Line> lines, DemoCounty county) {
        var spoiler = new Spoiler(county, layout.mainDate());
        String village = "";
        int inVillage = 0;
        for (Planter.Entry entry : entries) {
            String next = entry.reported().person().village().name();
            if (layout.joinsVillages() && inVillage > 0 && !next.equals(village)) {
                subtotal(inVillage);
                inVillage = 0;
            } else if (layout.joinsVillages() && entry.clean() && serial % ROWS_BETWEEN_BLANKS == 37) {
                blank();
            }
            village = next;
            inVillage++;
            Line line = lines.apply(entry.reported());
            spoiler.spoil(line, entry.reported(), entry.defect());
            row(line, entry);
        }
        if (layout.joinsVillages()) {
            subtotal(inVillage);
        }
    }

    void footnotes(String... notes) {
        for (String note : notes) {
            sink.write(List.of(note));
            truth.row(top.file(), top.sheet(), "footnote");
        }
    }

    private void row(Line line, Planter.Entry entry) {
        line.put("serial", ++serial);
        Object date = line.cell(layout.mainDate());
        String village = line.text(VILLAGE);
        boolean joins = layout.joinsVillages() && village.equals(runVillage);
        if (joins) {
            line.remove(VILLAGE);
        } else {
            endRun();
        }
        int row = sink.write(cells(line));
        runFrom = joins ? runFrom : row;
        runTo = row;
        runVillage = village;
        truth.row(top.file(), top.sheet(), "data");
        truth.date(top.file(), date == null ? "" : date);
        truth.reported(new TruthRecorder.Spot(top.file(), top.sheet(), row), entry.reported(), entry.defect());
    }

    private void blank() {
        endRun();
        sink.skip();
        truth.row(top.file(), top.sheet(), "blank");
    }

    private void subtotal(int persons) {
        endRun();
        var cells = new Line(DateStyle.DOTTED).put("name", "小计").put("address", "共" + persons + "人");
        sink.write(cells(cells));
        truth.row(top.file(), top.sheet(), "subtotal");
    }

    private void endRun() {
        if (layout.joinsVillages() && runTo > runFrom) {
            int column = layout.column(VILLAGE);
            sink.merge(runFrom, runTo, column, column);
        }
        runFrom = 0;
        runTo = 0;
        runVillage = "";
    }

    private List<@Nullable Object> cells(Line line) {
        var cells = new ArrayList<@Nullable Object>(layout.headings().size());
        layout.headings().forEach(heading -> cells.add(line.cell(heading.key())));
        return cells;
    }
}
