package org.screenreg.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.definition.Definition;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.cell.Domain;
import org.screenreg.protocol.cell.Parameter;
import org.screenreg.protocol.cell.ValueText;
import org.screenreg.protocol.fact.Fact;

/** Puts what cells and parameters say into words; a parameter is named beside its value. */
final class CellWords {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)\\s*(\\S+)");
    private static final Map<String, String> SIGNS = Map.of(">=", "≥", "<=", "≤", ">", ">", "<", "<");

    private final CodeLists lists;
    private final Protocol protocol;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();

    CellWords(CodeLists lists, Protocol protocol) {
        this.lists = lists;
        this.protocol = protocol;
        protocol.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        protocol.facts().forEach(fact -> facts.put(fact.name(), fact));
    }

    /** All conditions written as a mapping of facts to cells. */
    Label conditions(Definition when) {
        List<Label> all = when.map().entrySet().stream()
                .map(entry -> condition(entry.getKey(), entry.getValue()))
                .toList();
        return all.isEmpty() ? new Label("其余情形", "whatever else") : Phrases.all(all);
    }

    private Label condition(String name, Definition cell) {
        return Phrases.of("%s：%s", "%s: %s", label(name), cell(name, cell));
    }

    /** What staff call a fact. */
    Label label(String fact) {
        return protocol.factLabel(fact);
    }

    private Label cell(String fact, Definition cell) {
        if (cell.isList()) {
            return Phrases.listed(
                    cell.texts().stream().map(text -> value(fact, text)).toList());
        }
        String text = cell.text().strip();
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return Phrases.of(
                    SIGNS.get(compared.group(1)) + " %s",
                    SIGNS.get(compared.group(1)) + " %s",
                    resolved(compared.group(2), plain -> value(fact, plain)));
        }
        return resolved(text, plain -> value(fact, plain));
    }

    /** A text with its parameter named behind it, where it is one. */
    private Label resolved(String text, java.util.function.Function<String, Label> words) {
        Parameter parameter = text.startsWith("$") ? parameters.get(text.substring(1)) : null;
        return parameter == null
                ? words.apply(text)
                : Phrases.of("%s（" + text + "）", "%s (" + text + ")", words.apply(parameter.value()));
    }

    /** A value of a fact in the words of its list. */
    Label value(String name, String text) {
        Fact fact = facts.get(name);
        boolean day = fact != null && fact.domain().equals(Domain.DAY);
        if (text.equals("known")) {
            return day ? new Label("有记录", "on record") : new Label("已知", "known");
        }
        if (text.equals("unknown")) {
            return day ? new Label("无记录", "none on record") : new Label("不详", "not known");
        }
        return fact == null
                ? outcome(text)
                : list(fact).map(codes -> codes.label(text)).orElseGet(() -> outcome(text));
    }

    /** The code list a fact takes its values from. */
    Optional<CodeList> list(Fact fact) {
        return protocol.written(fact)
                .flatMap(written -> written.find("codes"))
                .map(Definition::text)
                .filter(lists::has)
                .map(lists::get);
    }

    /** A word that tables decide, or a number, range or period. */
    Label outcome(String text) {
        CodeList words = lists.get("outcome");
        return ValueText.of(text)
                .orElseGet(() -> words.rank(text) < 0 ? lists.get("yes-no").label(text) : words.label(text));
    }

    /** A text of a row, such as a window, with its parameter named. */
    Label written(String text) {
        return resolved(text, this::outcome);
    }
}
