package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeLists;

/** What a fact may be, read from its declaration anew each time. */
final class NaiveDomain {
    private static final CodeLists LISTS = CodeLists.load();
    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    private NaiveDomain() {}

    /** What a text means for a fact; nothing where it is outside what the fact may be. */
    static @Nullable Object read(Map<String, Definition> fact, String text) {
        if (fact.containsKey("codes")) {
            return words(fact).contains(text) ? text : null;
        }
        if (fact.containsKey("date")) {
            return LocalDate.parse(text);
        }
        if (!fact.containsKey("range")) {
            return List.of("true", "false").contains(text) ? text : null;
        }
        String[] ends = fact.get("range").text().split("\\.\\.");
        if (!text.matches("[<>]?-?[0-9.]+")) {
            return null;
        }
        if (text.startsWith("<")) {
            return Math.max(Double.parseDouble(ends[0]), Double.parseDouble(text.substring(1)) - step(fact));
        }
        if (text.startsWith(">")) {
            return Math.min(Double.parseDouble(ends[1]), Double.parseDouble(text.substring(1)) + step(fact));
        }
        double number = Double.parseDouble(text);
        double meant = fact.containsKey("ratio") && number > 1.5 ? number / 100 : number;
        return meant >= Double.parseDouble(ends[0]) && meant <= Double.parseDouble(ends[1]) ? meant : null;
    }

    private static double step(Map<String, Definition> fact) {
        return fact.containsKey("step") ? Double.parseDouble(fact.get("step").text()) : 1;
    }

    /** How serious a value is among those of its fact. */
    static int rank(Map<String, Definition> fact, Object value) {
        boolean claim = !fact.containsKey("codes") && !fact.containsKey("range");
        if (claim) {
            return value.equals("true") ? 1 : 0;
        }
        boolean ranked =
                fact.containsKey("codes") && LISTS.get(fact.get("codes").text()).ranked();
        return ranked ? words(fact).indexOf(value) : 0;
    }

    private static List<String> words(Map<String, Definition> fact) {
        return WORDS.computeIfAbsent(fact.get("codes").text(), list -> LISTS.get(list).codes().stream()
                .map(Code::code)
                .filter(code -> !code.equals("unknown"))
                .toList());
    }
}
