package org.screenreg.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.definition.Definition;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.cell.Domain;
import org.screenreg.protocol.fact.Fact;

/** Says of a fact where its value comes from. */
final class FactWords {
    private final CodeLists lists;
    private final Protocol protocol;
    private final CellWords cells;
    private final EventWords events;

    FactWords(CodeLists lists, Protocol protocol, CellWords cells, FindingNames names) {
        this.lists = lists;
        this.protocol = protocol;
        this.cells = cells;
        this.events = new EventWords(lists, protocol, cells, names);
    }

    FactLine line(Fact fact) {
        Optional<Definition> written = protocol.written(fact);
        Label origin = written.map(this::origin)
                .orElseGet(() -> fact.isOutcome()
                        ? Phrases.of("由规则表“%s”判定", "decided by the table “%s”", fact.label())
                        : new Label("县级选择的参数", "a parameter the county chooses"));
        return new FactLine(
                fact.name(),
                fact.label(),
                origin,
                values(fact),
                written.map(Definition::flat).orElse(""));
    }

    private Label origin(Definition written) {
        if (written.find("person").isPresent()) {
            return new Label("居民登记信息", "the resident's own details");
        }
        if (written.find("months-since").isPresent()) {
            Label since = cells.label(written.get("months-since").text());
            return written.find("until")
                    .map(until -> Phrases.of(
                            "从“%s”到“%s”满几个月", "completed months from “%s” to “%s”", since, cells.label(until.text())))
                    .orElseGet(() -> Phrases.of("自“%s”起满几个月", "completed months since “%s”", since));
        }
        if (written.find("passed").isPresent()) {
            return Phrases.of(
                    "“%s”已过",
                    "whether “%s” is over", cells.label(written.get("passed").text()));
        }
        if (written.find("age-on").isPresent()) {
            return Phrases.of(
                    "“%s”当日年龄", "age on “%s”", cells.label(written.get("age-on").text()));
        }
        if (written.find("formula").isPresent()) {
            String formula = written.get("formula").text();
            return Phrases.of("公式 " + formula + "：%s", "formula " + formula + " of %s", named(written.get("with")));
        }
        return written.find("at-least").isPresent() ? atLeast(written) : events.origin(written);
    }

    private Label named(Definition facts) {
        return Phrases.listed(facts.texts().stream().map(cells::label).toList());
    }

    private Label atLeast(Definition written) {
        List<Label> things = new ArrayList<>();
        written.get("of").list().forEach(thing -> things.add(cells.conditions(thing)));
        String least = written.get("at-least").text();
        return Phrases.of(
                "下列至少 " + least + " 项：%s", "at least " + least + " of: %s", Phrases.joined(things, " / ", " / "));
    }

    private Label values(Fact fact) {
        if (fact.domain().equals(Domain.CLAIM)) {
            return new Label("是、否", "yes, no");
        }
        if (fact.domain().equals(Domain.DAY)) {
            return new Label("日期", "a date");
        }
        if (fact.domain() instanceof Domain.Words words) {
            return cells.list(fact)
                    .map(list -> list.title())
                    .orElseGet(() -> Phrases.listed(words.words().stream()
                            .map(word -> cells.value(fact.name(), word))
                            .toList()));
        }
        return cells.outcome(fact.domain().text());
    }
}
