package org.screenreg.report;

import java.util.List;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;

/**
 * How the worklists of one tier look.
 *
 * @param hint the sentence under the title that says how to fill the list in
 * @param byVillage whether every village starts a page of its own, to be handed to whoever goes there
 * @param rows lines on a full page
 * @param rowHeight millimetres
 */
public record WorklistDefinition(
        CareTier tier,
        Label title,
        Label hint,
        boolean byVillage,
        int rows,
        double rowHeight,
        List<TickBox> boxes,
        List<ReportColumn<PrintField>> print,
        List<ReportColumn<SheetField>> sheet) {

    public WorklistDefinition {
        boxes = List.copyOf(boxes);
        print = List.copyOf(print);
        sheet = List.copyOf(sheet);
    }
}
