package org.screenreg.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.fact.Fact;

/** Which rows change with which parameter: those that name it, and those that ask a fact that does. */
final class ParameterUse {
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z0-9][A-Za-z0-9-]*");

    private final Protocol protocol;
    private final Map<String, Set<String>> ofFact = new HashMap<>();

    ParameterUse(Protocol protocol) {
        this.protocol = protocol;
        protocol.parameters().forEach(parameter -> {
            if (parameter.isChoice()) {
                ofFact.put(parameter.name(), Set.of(parameter.name()));
            }
        });
    }

    /** The ids of the rows that use a parameter, in the order of the tables. */
    List<String> rows(String parameter) {
        return protocol.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> uses(row, parameter))
                .map(Row::id)
                .toList();
    }

    private boolean uses(Row row, String parameter) {
        return words(row.when().flat() + " " + row.then().values()).contains("$" + parameter)
                || row.asked().stream().anyMatch(fact -> parameters(fact).contains(parameter));
    }

    private Set<String> parameters(Fact fact) {
        Set<String> known = ofFact.get(fact.name());
        if (known != null) {
            return known;
        }
        ofFact.put(fact.name(), Set.of());
        Set<String> used = new HashSet<>();
        Set<String> words =
                protocol.written(fact).map(written -> words(written.flat())).orElse(Set.of());
        words.stream().filter(word -> word.startsWith("$")).forEach(word -> used.add(word.substring(1)));
        protocol.facts().stream()
                .filter(other -> words.contains(other.name()))
                .forEach(other -> used.addAll(parameters(other)));
        ofFact.put(fact.name(), used);
        return used;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
