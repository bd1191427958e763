package org.screenreg.pathway;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.protocol.Protocols;

/** A protocol file as it is written, for the evaluator that shares no code with the real one. */
final class NaiveProtocol {
    private final Definition file;
    private final String programme;
    private final List<String> openedBy;
    private final String apart;
    private final List<Integer> monthLimits;
    private final Map<String, Map<String, Definition>> facts = new HashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<Definition, Predicate<@Nullable Object>> cells = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Definition>> tasks = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Boolean> chosen = new HashMap<>();
    private final Map<String, Definition> blocks = new HashMap<>();

    private final Map<Definition, List<String>> texts = new ConcurrentHashMap<>();
    private final Map<Definition, List<Map<String, Definition>>> lists = new ConcurrentHashMap<>();
    private final Map<Definition, Map<String, Definition>> maps = new ConcurrentHashMap<>();

    /** A table as it is written. */
    record Table(boolean all, List<NaiveRow> rows) {}

    /** A row as it is written; what it asks stands in the order of its table. */
    record NaiveRow(String id, Map<String, Definition> when, Map<String, String> then) {}

    NaiveProtocol(String programme) {
        this.file = Definitions.resource(Protocols.class, "/protocols/" + programme + ".yaml");
        Definition shared = Definitions.resource(Protocols.class, "/protocols/_person.yaml");
        this.programme = programme;
        List<Definition> parts = new ArrayList<>(List.of(shared));
        file.texts("include")
                .forEach(name -> parts.add(Definitions.resource(Protocols.class, "/protocols/" + name + ".yaml")));
        parts.add(file);
        for (Definition part : parts) {
            entries(part, "parameters")
                    .forEach(
                            (name, one) -> parameters.put(name, one.get("value").text()));
            entries(part, "parameters")
                    .forEach((name, one) -> chosen.put(name, one.find("of").isPresent()));
            entries(part, "facts").forEach((name, fact) -> facts.put(name, fact.map()));
            blocks.putAll(entries(part, "rows"));
            part.find("tasks").stream().flatMap(all -> all.list().stream()).forEach(task -> task.texts("step")
                    .forEach(step -> tasks.put(step, task.map())));
        }
        parts.remove(file);
        parts.add(1, file);
        parts.forEach(part -> entries(part, "tables").forEach((name, table) -> tables.put(name, table(table))));
        this.openedBy = file.get("rounds").texts("opened-by");
        this.apart = file.get("rounds").text("apart", "0 days");
        this.monthLimits = limits();
    }

    private static Map<String, Definition> entries(Definition part, String key) {
        return part.find(key).map(Definition::map).orElse(Map.of());
    }

    /** The programme an event must be of to be its own. */
    String programme() {
        return programme;
    }

    /** The value of a parameter that rows ask for like a fact; null where there is none. */
    @Nullable
    String choice(String name) {
        return chosen.getOrDefault(name, false) ? parameters.get(name) : null;
    }

    private Table table(Definition written) {
        List<String> inputs = written.get("inputs").texts();
        List<NaiveRow> rows = new ArrayList<>();
        List<Definition> all = written.get("rows").list().stream()
                .flatMap(row ->
                        row
                                .find("include")
                                .map(block -> blocks.get(block.text()).list())
                                .orElse(List.of(row))
                                .stream())
                .toList();
        for (Definition row : all) {
            Map<String, Definition> when = row.get("when").map();
            Map<String, Definition> asked = new LinkedHashMap<>();
            inputs.stream().filter(when::containsKey).forEach(name -> asked.put(name, when.get(name)));
            Map<String, String> then = new LinkedHashMap<>();
            row.get("then").map().forEach((key, value) -> then.put(key, value.text()));
            rows.add(new NaiveRow(row.get("id").text(), asked, then));
        }
        return new Table(written.get("hit").text().equals("all"), rows);
    }

    Map<String, Table> tables() {
        return tables;
    }

    @Nullable
    Map<String, Definition> fact(String name) {
        return facts.get(name);
    }

    List<String> openedBy() {
        return openedBy;
    }

    LocalDate mayOpenFrom(LocalDate opened) {
        return plus(opened, apart);
    }

    List<String> texts(Definition place) {
        return texts.computeIfAbsent(place, Definition::texts);
    }

    Map<String, Definition> map(Definition place) {
        return maps.computeIfAbsent(place, Definition::map);
    }

    /** The mappings of a list. */
    List<Map<String, Definition>> maps(Definition place) {
        return lists.computeIfAbsent(
                place, list -> list.list().stream().map(Definition::map).toList());
    }

    /** The tasks entry of a step. */
    @Nullable
    Map<String, Definition> task(String step) {
        return tasks.get(step);
    }

    LocalDate plus(LocalDate start, String written) {
        String[] parts = resolve(written).split(" ");
        int count = Integer.parseInt(parts[0]);
        if (parts[1].startsWith("workday")) {
            return NaiveCalendar.plus(start, count);
        }
        return start.plus(
                parts[1].startsWith("day")
                        ? Period.ofDays(count)
                        : parts[1].startsWith("month") ? Period.ofMonths(count) : Period.ofYears(count));
    }

    /** Months after which a row may answer differently although nothing has happened. */
    List<Integer> monthLimits() {
        return monthLimits;
    }

    private List<Integer> limits() {
        return tables.values().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.when().entrySet().stream())
                .filter(asked -> {
                    Map<String, Definition> fact = facts.get(asked.getKey());
                    return fact != null && fact.containsKey("months-since") && !fact.containsKey("until");
                })
                .flatMap(asked -> Stream.of(asked.getValue().text().split(" ")))
                .map(this::resolve)
                .filter(text -> text.matches("\\d+"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
    }

    /** Whether a cell accepts a value; null is unknown. */
    boolean accepts(Definition cell, @Nullable Object value) {
        return cells.computeIfAbsent(cell, this::meaning).test(value);
    }

    private Predicate<@Nullable Object> meaning(Definition cell) {
        if (cell.isList()) {
            List<String> words = cell.texts();
            return value -> words.contains(value == null ? "unknown" : text(value));
        }
        String[] parts = resolve(cell.text()).split(" ");
        if (parts.length == 2) {
            double limit = Double.parseDouble(resolve(parts[1]));
            return value -> value instanceof Double number && compares(parts[0], number, limit);
        }
        if (parts[0].contains("..")) {
            String[] ends = parts[0].split("\\.\\.");
            double low = Double.parseDouble(ends[0]);
            double high = Double.parseDouble(ends[1]);
            return value -> value instanceof Double number && number >= low && number <= high;
        }
        return switch (parts[0]) {
            case "known" -> value -> value != null;
            case "unknown" -> value -> value == null;
            default ->
                value -> value instanceof Double number
                        ? number == Double.parseDouble(parts[0])
                        : parts[0].equals(value);
        };
    }

    private static boolean compares(String sign, double number, double limit) {
        return switch (sign) {
            case ">=" -> number >= limit;
            case "<=" -> number <= limit;
            case ">" -> number > limit;
            default -> number < limit;
        };
    }

    private static String text(Object value) {
        return value instanceof Double number ? String.valueOf(Math.round(number)) : value.toString();
    }

    private String resolve(String text) {
        return text.startsWith("$") ? parameters.get(text.substring(1)) : text;
    }
}
