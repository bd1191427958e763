package org.screenreg.cli.failsafe;

import java.util.ArrayList;
import java.util.List;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.failsafe.FailsafeRun;
import org.screenreg.failsafe.Fallen;
import org.screenreg.failsafe.Finding;
import org.screenreg.programme.Areas;
import org.screenreg.report.page.TablePage;
import org.screenreg.report.page.TableSection;
import org.screenreg.worklist.Labels;

/** Says of every hole whether it is closed and who fell through, and which runs there were. */
public final class FailsafePage {
    private final Common common;
    private final Texts texts;
    private final Labels labels;
    private final Areas areas;

    public FailsafePage(Common common, Context context) {
        this.common = common;
        this.texts = common.texts();
        this.labels = context.labels();
        this.areas = context.areas();
    }

    /** The page of a run; of every hole the first {@code most} persons. */
    public TablePage of(List<Finding> findings, int run, int most) {
        long open =
                findings.stream().filter(finding -> !finding.fallen().isEmpty()).count();
        List<TableSection> sections = new ArrayList<>();
        findings.forEach(finding -> sections.add(section(finding, most)));
        return new TablePage(
                texts.language().tag(),
                texts.of("failsafe.title", common.asOf().toString()),
                List.of(texts.of(
                        open == 0 ? "failsafe.closed" : "failsafe.open",
                        String.valueOf(run),
                        String.valueOf(findings.size()),
                        String.valueOf(open))),
                sections,
                texts.of("failsafe.foot", String.valueOf(run), common.asOf().toString()));
    }

    private TableSection section(Finding finding, int most) {
        int size = finding.fallen().size();
        String title = texts.of(
                size == 0 ? "failsafe.hole-closed" : "failsafe.hole-open",
                texts.of(finding.hole().title()),
                String.valueOf(size));
        String more = size > most ? " " + texts.of("failsafe.more", String.valueOf(size - most)) : "";
        return new TableSection(
                title,
                texts.of(finding.hole().sentence()) + more,
                List.of(texts.of("failsafe.columns").split("\\|")),
                finding.fallen().stream().limit(most).map(this::row).toList());
    }

    private List<String> row(Fallen fallen) {
        return Output.row(
                fallen.person(),
                fallen.name(),
                fallen.identityNumber(),
                place(fallen.township()),
                place(fallen.village()),
                fallen.programme().isEmpty() ? "–" : texts.of(labels.programme(fallen.programme())),
                fallen.since());
    }

    private String place(String code) {
        return code.isEmpty() ? "–" : areas.name(code);
    }

    /** The runs there were, oldest first. */
    public void print(List<FailsafeRun> runs) {
        if (runs.isEmpty()) {
            common.output().say(texts.of("failsafe.never"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.of("failsafe.list-columns").split("\\|")));
        runs.forEach(run -> rows.add(Output.row(
                run.number(),
                run.ranOn(),
                run.asOf(),
                run.by(),
                run.persons().values().stream().filter(persons -> persons > 0).count(),
                run.total())));
        common.output().table(rows);
    }
}
