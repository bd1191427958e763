package org.screenreg.cli.handout;

import java.util.ArrayList;
import java.util.List;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.handout.Handout;
import org.screenreg.handout.change.ListChanges;
import org.screenreg.handout.change.ListChanges.Changed;
import org.screenreg.handout.change.ListChanges.Struck;
import org.screenreg.report.page.TablePage;
import org.screenreg.report.page.TableSection;
import org.screenreg.worklist.Labels;
import org.screenreg.worklist.WorklistLine;

/** Says what to strike out of a list on paper, what to add and what has become more pressing. */
public final class RefreshPage {
    private final Texts texts;
    private final Labels labels;

    public RefreshPage(Common common, Context context) {
        this.texts = common.texts();
        this.labels = context.labels();
    }

    /** The page in the language of the call. */
    public TablePage of(ListChanges changes) {
        Handout list = changes.list();
        String number = String.valueOf(list.number());
        String unit = HandoutPage.holder(list, texts);
        String days = texts.of(
                "worklist.refresh.days", list.asOf().toString(), changes.asOf().toString());
        String counts = changes.isCurrent()
                ? texts.of("worklist.refresh.current", String.valueOf(changes.same()))
                : texts.of(
                        "worklist.refresh.counts",
                        String.valueOf(changes.gone().size()),
                        String.valueOf(changes.fresh().size()),
                        String.valueOf(changes.changed().size()),
                        String.valueOf(changes.same()));
        List<TableSection> sections = new ArrayList<>();
        add(
                sections,
                "worklist.refresh.gone",
                changes.gone().stream().map(this::gone).toList());
        add(
                sections,
                "worklist.refresh.fresh",
                changes.fresh().stream().map(this::fresh).toList());
        add(
                sections,
                "worklist.refresh.changed",
                changes.changed().stream().map(this::changed).toList());
        return new TablePage(
                texts.language().tag(),
                texts.of("worklist.refresh.title", number, unit),
                List.of(days, counts),
                sections,
                texts.of("worklist.refresh.foot", list.id(), changes.asOf().toString()));
    }

    private void add(List<TableSection> sections, String key, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            sections.add(new TableSection(
                    texts.of(key, String.valueOf(rows.size())),
                    "",
                    List.of(texts.of(key + "-columns").split("\\|")),
                    rows));
        }
    }

    private List<String> gone(Struck line) {
        return Output.row(
                line.line().code(),
                line.name(),
                texts.of(labels.programme(line.line().programme())),
                texts.of(labels.step(line.line().step())),
                texts.of(line.why().label()),
                line.on() == null ? "" : line.on());
    }

    private List<String> fresh(WorklistLine line) {
        return Output.row(
                line.name(),
                line.address(),
                texts.of(line.programmeLabel()),
                texts.of(line.stepLabel()),
                line.due(),
                texts.of(line.because()));
    }

    private List<String> changed(Changed line) {
        return Output.row(
                line.before().code(),
                line.now().name(),
                texts.of(line.now().programmeLabel()),
                texts.of(line.now().stepLabel()),
                line.before().due(),
                line.now().due(),
                texts.of(line.isMorePressing() ? "worklist.refresh.more" : "worklist.refresh.less"),
                texts.of(line.now().because()));
    }
}
