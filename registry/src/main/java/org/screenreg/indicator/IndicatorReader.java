package org.screenreg.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.indicator.rule.Rule;
import org.screenreg.indicator.rule.RuleReader;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;

/** Reads the definitions of one file; whatever is missing, unknown or of another kind is refused with file and line. */
final class IndicatorReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "sentence",
            "numerator",
            "denominator",
            "excludes",
            "unit",
            "kind",
            "value",
            "expected",
            "programmes",
            "rule",
            "rules",
            "goals",
            "by",
            "source",
            "tag");
    private static final List<String> TAGS = List.of("V", "P", "K", "D");

    private final CodeList programmes;
    private final RuleReader rules;

    IndicatorReader(CodeLists codeLists) {
        this.programmes = codeLists.get("programme");
        this.rules = new RuleReader(codeLists);
    }

    Indicator read(Definition one) {
        one.allowOnly(KEYS);
        Unit unit = one.get("unit").choice(Unit.values());
        Map<String, Rule> counted = rules(one);
        requireMarks(one, unit, counted);
        return new Indicator(
                one.get("id").text(),
                words(one),
                unit,
                one.get("kind").choice(Indicator.Kind.values()),
                one.get("value").choice(Indicator.Value.values()),
                one.find("expected")
                        .map(share -> new BigDecimal(String.valueOf(share.number())))
                        .orElse(BigDecimal.ONE),
                counted,
                goals(one),
                by(one),
                tag(one.get("tag")));
    }

    /** Things can be shown by what they differ in, such as where they were done, and only where nobody is counted twice. */
    private static void requireMarks(Definition one, Unit unit, Map<String, Rule> rules) {
        for (Breakdown part : by(one)) {
            if (!isShownBy(part, unit, rules)) {
                throw one.get("by")
                        .wrong(
                                Flaw.NOT_SHOWN_BY,
                                one.get("id").text(),
                                part.code(),
                                by(one).stream()
                                        .filter(other -> isShownBy(other, unit, rules))
                                        .map(Breakdown::code)
                                        .toList());
            }
        }
    }

    private static boolean isShownBy(Breakdown part, Unit unit, Map<String, Rule> rules) {
        return part.mark()
                .map(mark -> unit != Unit.PERSONS
                        && rules.values().stream().allMatch(rule -> rule.marks().contains(mark)))
                .orElse(true);
    }

    private static Indicator.Words words(Definition one) {
        return new Indicator.Words(
                one.get("title").label(),
                one.get("sentence").label(),
                one.get("numerator").label(),
                one.get("denominator").label(),
                one.get("excludes").label(),
                one.get("source").label());
    }

    private Map<String, Rule> rules(Definition one) {
        Map<String, Rule> read = new LinkedHashMap<>();
        if (one.find("rule").isPresent()) {
            Rule same = rules.read(one.get("rule"));
            Definition list = one.get("programmes");
            list.allowEachOnce();
            list.list().forEach(programme -> read.put(known(programme), same));
        } else {
            one.get("rules").map().forEach((programme, rule) -> {
                known(programme, rule);
                read.put(programme, rules.read(rule));
            });
        }
        return read;
    }

    private Map<String, Goal> goals(Definition one) {
        Map<String, Goal> goals = new LinkedHashMap<>();
        one.find("goals").ifPresent(all -> all.map().forEach((programme, goal) -> {
            known(programme, goal);
            goal.allowOnly(Set.of("least", "by", "source"));
            goals.put(
                    programme,
                    new Goal(
                            new BigDecimal(String.valueOf(goal.get("least").number())),
                            goal.text("by", ""),
                            goal.get("source").label()));
        }));
        return goals;
    }

    private static List<Breakdown> by(Definition one) {
        List<Breakdown> by = new ArrayList<>(List.of(Breakdown.COUNTY));
        one.find("by").ifPresent(list -> list.list().forEach(text -> by.add(text.choice(Breakdown.values()))));
        return by;
    }

    private String known(Definition programme) {
        known(programme.text(), programme);
        return programme.text();
    }

    private void known(String programme, Definition place) {
        if (programmes.codes().stream().noneMatch(code -> code.code().equals(programme))) {
            throw place.wrong(Flaw.PROGRAMME_UNKNOWN, programme);
        }
    }

    private static String tag(Definition tag) {
        if (!TAGS.contains(tag.text())) {
            throw tag.wrong(Flaw.VALUE_NOT_ALLOWED, tag.text(), TAGS);
        }
        return tag.text();
    }
}
