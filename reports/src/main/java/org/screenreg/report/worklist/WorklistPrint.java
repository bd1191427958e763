package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.screenreg.report.Phrase;
import org.screenreg.report.StyleSheet;
import org.screenreg.report.TextLines;
import org.screenreg.report.TickBox;
import org.screenreg.report.Wording;
import org.screenreg.report.WorklistDefinition;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;

/** Lays a worklist out on pages: one run of pages per village, exact totals on each. */
final class WorklistPrint {
    private static final double FACT_EMS = 82;
    private static final double LEGEND_EMS = 92;
    private static final double PLACE_EMS = 26;

    private final WorklistDefinition definition;
    private final Wording wording;
    private final UnaryOperator<String> drawable;

    WorklistPrint(WorklistDefinition definition, Wording wording, UnaryOperator<String> drawable) {
        this.definition = definition;
        this.wording = wording;
        this.drawable = drawable;
    }

    PrintedWorklist print(Worklist list) {
        String kind = wording.of(definition.title());
        return new PrintedWorklist(
                wording.language().tag(),
                kind + " " + list.id(),
                kind,
                wording.of(Phrase.LIST_ID, list.id()),
                StyleSheet.of("worklist").replace("ROWmm", definition.rowHeight() + "mm"),
                facts(list),
                definition.print().stream().map(column -> column.width() + "mm").toList(),
                definition.print().stream()
                        .map(column -> wording.of(column.heading()))
                        .toList(),
                definition.boxes().stream().map(box -> wording.of(box.mark())).toList(),
                legend(),
                clamp(wording.of(Phrase.WATERMARK, list.unit(), list.asOf(), list.id()), LEGEND_EMS),
                pages(list));
    }

    private List<PrintedPage> pages(Worklist list) {
        if (list.groups().isEmpty()) {
            WorklistGroup nobody = new WorklistGroup("", "", "", List.of());
            return List.of(page(ListPage.of(nobody, 1).get(0), list.county(), empty(Phrase.EMPTY_LIST, list)));
        }
        List<PrintedPage> pages = new ArrayList<>();
        for (WorklistGroup group : list.groups()) {
            String place = group.village() + "　" + group.township();
            for (ListPage page : ListPage.of(group, definition.rows())) {
                pages.add(page(page, place, empty(Phrase.EMPTY_VILLAGE, list)));
            }
        }
        return pages;
    }

    private PrintedPage page(ListPage page, String place, String message) {
        CellText cells = new CellText(wording, drawable);
        Tally here = page.here();
        Tally village = page.village();
        return new PrintedPage(
                clamp(place, PLACE_EMS),
                wording.of(Phrase.PAGE_OF, page.number(), page.pages()),
                page.lines().stream()
                        .map(line -> cells.print(line, definition.print()))
                        .toList(),
                message,
                wording.of(Phrase.PAGE_TOTALS, here.lines(), page.soFar(), village.lines(), village.people()),
                wording.of(Phrase.PAGE_OVERDUE, here.overdue(), village.overdue()));
    }

    private List<String> facts(Worklist list) {
        String protocols = list.protocols().isEmpty()
                ? wording.of(Phrase.NO_PROTOCOL)
                : list.protocols().stream().collect(Collectors.joining(", "));
        String who = joined(
                wording.of(Phrase.UNIT, list.unit()),
                wording.of(Phrase.TIER, wording.of(list.tier().label())),
                wording.of(Phrase.AS_OF, list.asOf()),
                wording.of(Phrase.UNTIL, list.until()));
        String how = joined(wording.of(Phrase.PROTOCOLS, protocols), wording.of(definition.hint()));
        return List.of(clamp(who, FACT_EMS), clamp(how, FACT_EMS));
    }

    private List<String> legend() {
        String boxes = definition.boxes().stream()
                .filter(box -> !wording.of(box.mark()).equals(wording.of(box.outcome())))
                .map(this::legend)
                .collect(Collectors.joining("　"));
        return List.of(joined(wording.of(Phrase.LEGEND, boxes), wording.of(Phrase.LEGEND_OVERDUE)));
    }

    private String legend(TickBox box) {
        return wording.of(Phrase.LEGEND_BOX, wording.of(box.mark()), wording.of(box.outcome()));
    }

    private String empty(Phrase phrase, Worklist list) {
        return wording.of(phrase, list.asOf());
    }

    private String clamp(String text, double ems) {
        return TextLines.clamp(drawable.apply(text), ems);
    }

    private static String joined(String... parts) {
        return String.join("　", parts);
    }
}
