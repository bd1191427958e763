package org.screenreg.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.screenreg.pathway.Stage;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.Step;
import org.screenreg.protocol.fact.Fact;

/** Puts the rows of a protocol's tables into words. */
final class RowWords {
    private static final List<String> TIMING = List.of("after", "from", "due", "closes");
    private static final Map<String, Label> KEYS = Map.of(
            "milestone", new Label("到达", "reached"),
            "withdraws", new Label("撤回", "withdrawn"),
            "state", new Label("状态", "state"));

    private final CodeLists lists;
    private final CellWords cells;

    RowWords(CodeLists lists, CellWords cells) {
        this.lists = lists;
        this.cells = cells;
    }

    RowLine line(DecisionTable table, Row row) {
        Step step = row.step();
        return new RowLine(
                row.id(),
                cells.conditions(row.when()),
                step == null ? decided(table, row) : asked(step),
                step == null ? Optional.empty() : Optional.of(step(step, row.then())),
                row.because(),
                SourceLine.of(row.source()),
                row.when().flat());
    }

    private Label decided(DecisionTable table, Row row) {
        return Phrases.all(row.then().entrySet().stream()
                .map(entry -> decided(table, entry.getKey(), entry.getValue()))
                .toList());
    }

    private Label decided(DecisionTable table, String key, String word) {
        Fact outcome = table.outcomes().get(key);
        Label name = outcome != null && table.outcomes().size() == 1
                ? outcome.label()
                : KEYS.getOrDefault(key, Phrases.plain(key));
        return Phrases.of("%s：%s", "%s: %s", name, cells.outcome(word));
    }

    private Label asked(Step step) {
        Label name = lists.get("step").label(step.name());
        return step.endsRound() ? Phrases.of("%s（本轮结束）", "%s (ends the round)", name) : name;
    }

    private StepLine step(Step step, Map<String, String> then) {
        Label state = lists.get("state").label(step.state());
        String overdue = step.overdueState();
        return new StepLine(
                step.isNone() ? Phrases.NOTHING : step.tier().label(),
                Stage.parse(step.stage()).label(),
                overdue == null
                        ? state
                        : Phrases.of(
                                "%s，超期后%s",
                                "%s, once overdue %s", state, lists.get("state").label(overdue)),
                step.isNone() ? Phrases.NOTHING : window(step, then),
                step.urgency(),
                TIMING.stream()
                        .filter(then::containsKey)
                        .map(key -> key + " " + then.get(key))
                        .collect(Collectors.joining(", ")));
    }

    private Label window(Step step, Map<String, String> then) {
        Fact after = step.after();
        Label start = after == null
                ? new Label("符合条件之日", "the day the row begins to apply")
                : Phrases.of("“%s”", "“%s”", after.label());
        Label due = cells.written(then.getOrDefault("due", ""));
        String from = then.get("from");
        Label window = from == null
                ? Phrases.of("自%s起 %s 内", "within %s of %s", ordered(start, due))
                : Phrases.of("自%s起 %s 至 %s", "from %s to %s after %s", ordered(start, cells.written(from), due));
        String closes = then.get("closes");
        return closes == null
                ? window
                : Phrases.of("%s；%s 后不再补做", "%s; no longer after %s", window, cells.written(closes));
    }

    /** The start stands first in Chinese and last in English. */
    private static Label[] ordered(Label start, Label... periods) {
        Label[] parts = new Label[periods.length + 1];
        for (int i = 0; i < parts.length; i++) {
            String zh = i == 0 ? start.zh() : periods[i - 1].zh();
            String en = i == periods.length ? start.en() : periods[i].en();
            parts[i] = new Label(zh, en);
        }
        return parts;
    }
}
