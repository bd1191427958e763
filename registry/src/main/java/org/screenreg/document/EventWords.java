package org.screenreg.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.screenreg.definition.Definition;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;

/** Says of a fact which events it reads and what of them. */
final class EventWords {
    private final CodeLists lists;
    private final Protocol protocol;
    private final CellWords cells;
    private final FindingNames names;

    EventWords(CodeLists lists, Protocol protocol, CellWords cells, FindingNames names) {
        this.lists = lists;
        this.protocol = protocol;
        this.cells = cells;
        this.names = names;
    }

    Label origin(Definition fact) {
        List<Label> parts = new ArrayList<>();
        String programme = fact.text("of-programme", protocol.programme());
        if (!programme.equals(protocol.programme())) {
            parts.add(lists.get("programme").label(programme));
        }
        parts.add(read(fact, programme));
        fact.find("within")
                .ifPresent(
                        within -> parts.add(Phrases.of("最近 %s 内", "within the last %s", cells.written(within.text()))));
        parts.add(
                fact.text("scope", "round").equals("ever")
                        ? new Label("不限轮次", "in any round")
                        : new Label("本轮内", "in this round"));
        bound(fact, "not-before", "不早于“%s”", "not before “%s”", parts);
        bound(fact, "later-than", "晚于“%s”", "later than “%s”", parts);
        fact.find("stating")
                .ifPresent(stated -> parts.add(Phrases.of("须写明 %s", "stating %s", cells.conditions(stated))));
        fact.find("stating-any")
                .ifPresent(any -> parts.add(Phrases.of(
                        "须写明其一 %s",
                        "stating one of %s",
                        Phrases.joined(
                                any.list().stream().map(cells::conditions).toList(), " / ", " / "))));
        having(fact, "where", "限 %s", "with %s", programme, parts);
        having(fact, "unless", "不含 %s", "without %s", programme, parts);
        return Phrases.all(parts);
    }

    private Label read(Definition fact, String programme) {
        if (fact.find("latest").isPresent()) {
            return Phrases.of("最近一次的 %s", "the latest %s", findings(fact.get("latest"), programme));
        }
        if (fact.find("worst").isPresent()) {
            return Phrases.of(
                    "最近一次中最重的 %s", "the most serious of the latest %s", findings(fact.get("worst"), programme));
        }
        if (fact.find("ever").isPresent()) {
            String target = fact.get("ever").texts().get(0);
            List<Label> values = fact.texts("in").stream()
                    .map(value -> names.value(programme, target, value))
                    .toList();
            return Phrases.of(
                    "曾有 %s 为 %s",
                    "whether %s was ever %s", findings(fact.get("ever"), programme), Phrases.listed(values));
        }
        if (fact.find("date-of").isPresent()) {
            return Phrases.of("最近一次 %s 的日期", "the date of the latest %s", kinds(fact.get("date-of")));
        }
        if (fact.find("first-date-of").isPresent()) {
            return Phrases.of("首次 %s 的日期", "the date of the first %s", kinds(fact.get("first-date-of")));
        }
        return Phrases.of("%s 的天数", "on how many days: %s", kinds(fact.get("count")));
    }

    private Label findings(Definition paths, String programme) {
        return Phrases.listed(paths.texts().stream()
                .map(path -> Phrases.of("%s·%s", "%s, %s", kind(path), names.finding(programme, path)))
                .toList());
    }

    private Label kinds(Definition kinds) {
        return Phrases.listed(kinds.texts().stream().map(this::kind).toList());
    }

    /** What an event is called; where the list of events does not know it, the step that asks for it. */
    private Label kind(String path) {
        String kind = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        CodeList known = lists.get("event-kind");
        return known.rank(kind) < 0 ? lists.get("step").label(kind) : known.label(kind);
    }

    private void bound(Definition fact, String key, String zh, String en, List<Label> parts) {
        fact.find(key).ifPresent(date -> parts.add(Phrases.of(zh, en, cells.label(date.text()))));
    }

    private void having(Definition fact, String key, String zh, String en, String programme, List<Label> parts) {
        fact.find(key).ifPresent(wanted -> {
            List<Label> all = new ArrayList<>();
            wanted.map().forEach((name, values) -> {
                String target = target(fact, name, programme);
                List<Label> words = values.texts().stream()
                        .map(value -> names.value(programme, target, value))
                        .toList();
                all.add(Phrases.of("%s：%s", "%s: %s", names.finding(programme, target), Phrases.listed(words)));
            });
            parts.add(Phrases.of(zh, en, Phrases.all(all)));
        });
    }

    /** A finding as the first of the fact's kinds of events calls it that has one of that name. */
    private String target(Definition fact, String finding, String programme) {
        List<String> targets = Stream.of("latest", "worst", "ever", "date-of", "first-date-of", "count")
                .flatMap(key -> fact.texts(key).stream())
                .map(path -> path.split("\\.")[0] + "." + finding)
                .toList();
        return targets.stream()
                .filter(target -> !names.finding(programme, target).zh().equals(finding))
                .findFirst()
                .orElse(finding);
    }
}
