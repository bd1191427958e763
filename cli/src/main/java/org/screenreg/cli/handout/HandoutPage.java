package org.screenreg.cli.handout;

import java.util.ArrayList;
import java.util.List;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.Handout;
import org.screenreg.handout.Progress;

/** The lists that were made, with how much of each came back. */
public final class HandoutPage {
    private final Common common;

    public HandoutPage(Common common) {
        this.common = common;
    }

    public void print(List<Progress> lists) {
        Texts texts = common.texts();
        if (lists.isEmpty()) {
            common.output().say(texts.of("worklist.list.none"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.of("worklist.list.heading").split("\\|")));
        lists.forEach(progress -> rows.add(row(progress, texts)));
        common.output().table(rows);
    }

    /** Who works a list: the unit, and the doctor where it is one doctor's. */
    static String holder(Handout list, Texts texts) {
        String unit = list.unit().isEmpty() ? texts.of("worklist.nobody") : list.unit();
        String doctor = list.selection().doctors().name();
        if (doctor == null) {
            return unit;
        }
        return unit + " · " + (doctor.isEmpty() ? texts.of("worklist.no-doctor") : doctor);
    }

    private static List<String> row(Progress progress, Texts texts) {
        Handout list = progress.list();
        return Output.row(
                list.number(),
                list.id(),
                list.madeOn(),
                list.tier().label().in(texts.language()),
                holder(list, texts),
                list.lines(),
                progress.answered(),
                progress.done(),
                progress.open());
    }
}
