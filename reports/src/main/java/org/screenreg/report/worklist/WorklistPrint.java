package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.screenreg.report.Phrase;
import org.screenreg.report.ReportColumn;
import org.screenreg.report.StyleSheet;
import org.screenreg.report.TextLines;
import org.screenreg.report.TickBox;
import org.screenreg.report.Wording;
import org.screenreg.report.WorklistDefinition;
import org.screenreg.worklist.Worklist;

/** Lays a worklist out on pages: a run of pages per village or per list, exact totals on each. */
final class WorklistPrint {
    private static final double FACT_EMS = 82;
    private static final double LEGEND_EMS = 97;
    private static final double PLACE_EMS = 26;
    private static final double PLACE_BESIDE_DOCTOR_EMS = 16;
    private static final double KIND_EMS = 22;

    private final WorklistDefinition definition;
    private final Wording wording;
    private final UnaryOperator<String> drawable;
    private final PlaceNames places;
    private final CellText cells;
    private final WaitingText waiting;

    WorklistPrint(WorklistDefinition definition, Wording wording, UnaryOperator<String> drawable) {
        this.definition = definition;
        this.wording = wording;
        this.drawable = drawable;
        this.places = new PlaceNames(definition, wording);
        this.waiting = new WaitingText(wording);
        this.cells = new CellText(definition, wording, drawable);
    }

    PrintedWorklist print(Worklist list) {
        String kind = wording.of(definition.title());
        String doctor = places.doctor(list);
        return new PrintedWorklist(
                wording.language().tag(),
                kind + " " + list.id(),
                doctor.isEmpty() ? kind : clamp(joined(kind, doctor), KIND_EMS),
                wording.of(Phrase.LIST_ID, list.number(), list.id()),
                StyleSheet.of("worklist").replace("ROWmm", definition.rowHeight() + "mm"),
                facts(list),
                definition.rowHeight(),
                definition.print().stream().map(ReportColumn::width).toList(),
                definition.print().stream()
                        .map(column -> wording.of(column.heading()))
                        .toList(),
                definition.boxes().stream().map(box -> wording.of(box.mark())).toList(),
                legend(list),
                clamp(wording.of(Phrase.WATERMARK, places.holder(list), list.asOf(), list.id()), LEGEND_EMS),
                pages(list));
    }

    private List<PrintedPage> pages(Worklist list) {
        List<ListLine> lines = ListLine.of(list);
        double ems = list.doctor() == null ? PLACE_EMS : PLACE_BESIDE_DOCTOR_EMS;
        if (list.groups().isEmpty() || !definition.byVillage()) {
            return pages(lines, clamp(places.unit(list), ems), wording.of(Phrase.EMPTY_LIST, list.asOf()));
        }
        return list.groups().stream()
                .flatMap(group -> pages(
                        lines.stream().filter(line -> line.group() == group).toList(),
                        clamp(places.place(group), ems),
                        wording.of(Phrase.EMPTY_VILLAGE, list.asOf()))
                        .stream())
                .toList();
    }

    private List<PrintedPage> pages(List<ListLine> run, String place, String message) {
        return ListPage.of(run, definition.rows()).stream()
                .map(page -> page(page, place, message))
                .toList();
    }

    private PrintedPage page(ListPage page, String place, String message) {
        boolean village = definition.byVillage();
        Tally here = page.here();
        Tally whole = page.whole();
        return new PrintedPage(
                place,
                wording.of(village ? Phrase.PAGE_OF : Phrase.PAGE_OF_LIST, page.number(), page.pages()),
                cells.print(page),
                message,
                wording.of(
                        village ? Phrase.PAGE_TOTALS : Phrase.PAGE_TOTALS_LIST,
                        here.lines(),
                        page.soFar(),
                        whole.lines(),
                        whole.people()),
                wording.of(village ? Phrase.PAGE_OVERDUE : Phrase.PAGE_OVERDUE_LIST, here.overdue(), whole.overdue()));
    }

    private List<String> facts(Worklist list) {
        String protocols = list.protocols().isEmpty()
                ? wording.of(Phrase.NO_PROTOCOL)
                : list.protocols().stream().map(wording::of).collect(Collectors.joining(", "));
        String who = joined(
                wording.of(Phrase.UNIT, places.unit(list)),
                wording.of(Phrase.TIER, wording.of(list.tier().label())),
                wording.of(Phrase.AS_OF, list.asOf()),
                wording.of(Phrase.UNTIL, list.until()));
        String left = list.left() == 0 ? "" : wording.of(Phrase.LEFT_OUT, list.size(), list.left()) + "　";
        String how = left + joined(wording.of(Phrase.PROTOCOLS, protocols), wording.of(definition.hint()));
        return List.of(clamp(who, FACT_EMS), clamp(how, FACT_EMS));
    }

    private List<String> legend(Worklist list) {
        String boxes = definition.boxes().stream()
                .filter(box -> !wording.of(box.mark()).endsWith(wording.of(box.outcome())))
                .map(this::legend)
                .collect(Collectors.joining("　"));
        List<String> legend = new ArrayList<>();
        legend.add(joined(wording.of(Phrase.LEGEND, boxes), wording.of(Phrase.LEGEND_OVERDUE)));
        legend.add(wording.of(list.waiting().isEmpty() ? Phrase.ORDER : Phrase.ORDER_TURNS));
        if (!list.waiting().isEmpty()) {
            legend.add(waiting.inShort(list));
        }
        return legend.stream().map(line -> clamp(line, LEGEND_EMS)).toList();
    }

    private String legend(TickBox box) {
        return wording.of(Phrase.LEGEND_BOX, wording.of(box.mark()), wording.of(box.outcome()));
    }

    private String clamp(String text, double ems) {
        return TextLines.clamp(drawable.apply(text), ems);
    }

    private static String joined(String... parts) {
        return String.join("　", parts);
    }
}
