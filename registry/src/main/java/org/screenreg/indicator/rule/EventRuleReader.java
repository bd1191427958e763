package org.screenreg.indicator.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;

/** Reads the ways of counting that look at events. */
final class EventRuleReader {
    private static final int EVER = 100_000;

    private final CodeLists codeLists;

    EventRuleReader(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    Rule events(Definition body) {
        body.allowOnly(Set.of("kinds", "where", "unless", "said", "placed", "before", "those", "answered", "entered"));
        return new EventRule(
                test(body),
                body.find("before").map(Definition::claim).orElse(false),
                body.find("those").map(those -> {
                    those.allowOnly(Set.of("kinds", "where", "unless", "said", "placed"));
                    return test(those);
                }),
                body.find("answered").map(answer -> {
                    answer.allowOnly(Set.of("kinds", "where", "unless", "within"));
                    return new EventRule.Answer(
                            test(answer),
                            answer.find("within").map(Definition::wholeNumber).orElse(EVER));
                }),
                body.find("entered")
                        .map(days -> OptionalInt.of(days.wholeNumber()))
                        .orElse(OptionalInt.empty()));
    }

    Rule results(Definition body) {
        body.allowOnly(Set.of("kinds", "where", "of", "list", "those", "latest"));
        CodeList list = codeLists.get(body.get("list").text());
        Definition those = body.get("those");
        those.list().forEach(code -> {
            if (list.rank(code.text()) < 0) {
                throw code.wrong(
                        Flaw.VALUE_NOT_ALLOWED,
                        code.text(),
                        list.codes().stream().map(known -> known.code()).toList());
            }
        });
        return new ResultRule(
                test(body),
                body.get("of").texts(),
                list,
                Set.copyOf(those.texts()),
                body.find("latest").map(Definition::claim).orElse(false));
    }

    /** Kinds of event, each of which must exist. */
    Set<String> kinds(Optional<Definition> list) {
        CodeList kinds = codeLists.get("event-kind");
        list.ifPresent(given -> given.list().forEach(kind -> {
            if (kinds.rank(kind.text()) < 0) {
                throw kind.wrong(
                        Flaw.VALUE_NOT_ALLOWED,
                        kind.text(),
                        kinds.codes().stream().map(known -> known.code()).toList());
            }
        }));
        return list.map(given -> Set.copyOf(given.texts())).orElse(Set.of());
    }

    private EventTest test(Definition body) {
        return new EventTest(
                kinds(body.find("kinds")),
                values(body.find("where")),
                values(body.find("unless")),
                body.texts("said"),
                body.find("placed").map(Definition::claim).orElse(false));
    }

    /** What findings may say, in the order in which they are named. */
    static Map<String, List<String>> values(Optional<Definition> findings) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        findings.ifPresent(
                given -> given.map().forEach((finding, allowed) -> values.put(finding, List.copyOf(allowed.texts()))));
        return values;
    }
}
