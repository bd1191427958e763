package org.screenreg.protocol.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.cell.Parameters;

/** Reads which events a declared fact looks at. */
final class SelectionReader {
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,4}) months?");

    private final String programme;
    private final CodeLists lists;
    private final Parameters parameters;
    private final FactCatalogue facts;

    SelectionReader(String programme, CodeLists lists, Parameters parameters, FactCatalogue facts) {
        this.programme = programme;
        this.lists = lists;
        this.parameters = parameters;
        this.facts = facts;
    }

    Selection read(Definition fact) {
        boolean ever =
                switch (fact.text("scope", "round")) {
                    case "round" -> false;
                    case "ever" -> true;
                    default -> throw fact.get("scope").wrong(Flaw.SCOPE_WRONG);
                };
        return new Selection(
                programme(fact, ever),
                ever,
                fact.find("not-before").isPresent() ? facts.date(fact, "not-before") : null,
                fact.find("later-than").isPresent() ? facts.date(fact, "later-than") : null,
                stating(fact),
                alternatives(fact),
                wanted(fact, "where"),
                wanted(fact, "unless"));
    }

    /** The months within which events count; 0 where all do. */
    int months(Definition fact) {
        return fact.find("within").map(this::wholeMonths).orElse(0);
    }

    private String programme(Definition fact, boolean ever) {
        if (fact.find("of-programme").isEmpty()) {
            return programme;
        }
        Definition place = fact.get("of-programme");
        String other = place.text();
        if (lists.get("programme").rank(other) < 0) {
            throw place.wrong(Flaw.PROGRAMME_UNKNOWN, other);
        }
        if (other.equals(programme)) {
            throw place.wrong(Flaw.OTHER_PROGRAMME_ITSELF, other);
        }
        if (!ever) {
            throw place.wrong(Flaw.OTHER_PROGRAMME_WITHOUT_SCOPE);
        }
        return other;
    }

    private List<Condition> stating(Definition fact) {
        List<Condition> stating = new ArrayList<>();
        fact.find("stating").ifPresent(all -> all.map()
                .forEach((name, cell) -> stating.add(finding(facts.condition(cell, name), cell))));
        return stating;
    }

    private List<List<Condition>> alternatives(Definition fact) {
        List<List<Condition>> alternatives = new ArrayList<>();
        for (Definition alternative :
                fact.find("stating-any").map(Definition::list).orElse(List.of())) {
            List<Condition> all = new ArrayList<>();
            alternative.map().forEach((name, cell) -> {
                Condition condition = facts.condition(cell, name);
                all.add(condition.fact().source() instanceof FactSource.Setting ? condition : finding(condition, cell));
            });
            alternatives.add(List.copyOf(all));
        }
        return alternatives;
    }

    private static Condition finding(Condition condition, Definition place) {
        if (condition.fact().source() instanceof LatestFinding) {
            return condition;
        }
        throw place.wrong(Flaw.FACT_NOT_A_FINDING, condition.fact().name());
    }

    private static Map<String, List<String>> wanted(Definition fact, String key) {
        Map<String, List<String>> wanted = new HashMap<>();
        fact.find(key).ifPresent(found -> found.map().forEach((name, values) -> wanted.put(name, values.texts())));
        return wanted;
    }

    private int wholeMonths(Definition place) {
        Definition written = parameters.resolve(place);
        Matcher months = MONTHS.matcher(written.text());
        if (!months.matches()) {
            throw written.wrong(Flaw.NOT_MONTHS, written.text());
        }
        return Integer.parseInt(months.group(1));
    }
}
