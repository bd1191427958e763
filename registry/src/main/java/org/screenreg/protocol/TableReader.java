package org.screenreg.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Cell;
import org.screenreg.protocol.cell.CellGrammar;
import org.screenreg.protocol.fact.Fact;
import org.screenreg.protocol.fact.FactCatalogue;

/** Reads the tables of a protocol file, noting what is wrong with a row and going on to the next. */
final class TableReader {
    private static final Set<String> TABLE_KEYS = Set.of("label", "hit", "inputs", "rows");
    private static final Set<String> ROW_KEYS = Set.of("id", "when", "then", "because", "source");

    private final FactCatalogue facts;
    private final CellGrammar grammar;
    private final StepReader steps;
    private final Map<String, Label> sources;
    private final Map<String, Definition> blocks;
    private final List<Remark> remarks;

    TableReader(
            FactCatalogue facts,
            CellGrammar grammar,
            StepReader steps,
            Map<String, Label> sources,
            Map<String, Definition> blocks,
            List<Remark> remarks) {
        this.facts = facts;
        this.grammar = grammar;
        this.steps = steps;
        this.sources = sources;
        this.blocks = blocks;
        this.remarks = remarks;
    }

    DecisionTable read(String name, Definition table) {
        table.allowOnly(TABLE_KEYS);
        HitPolicy hit = policy(table.get("hit"));
        List<Definition> written = rows(table);
        boolean isSteps = written.stream()
                .anyMatch(row ->
                        row.find("then").flatMap(then -> then.find("step")).isPresent());
        List<Fact> inputs = new ArrayList<>();
        noting(table, () -> table.get("inputs").allowEachOnce());
        table.get("inputs").list().forEach(input -> noting(input, () -> inputs.add(facts.get(input, input.text()))));
        List<Row> rows = new ArrayList<>();
        written.forEach(row -> noting(row, () -> rows.add(row(row, inputs, isSteps))));
        Map<String, Fact> outcomes = isSteps || hit == HitPolicy.ALL ? Map.of() : outcomes(table, rows);
        return new DecisionTable(name, table.get("label").label(), hit, inputs, outcomes, isSteps, rows, table.place());
    }

    /** The rows of a table, an included block standing for the rows in it. */
    private List<Definition> rows(Definition table) {
        List<Definition> rows = new ArrayList<>();
        for (Definition row : table.get("rows").list()) {
            Definition block = row.find("include").orElse(null);
            if (block == null) {
                rows.add(row);
            } else if (blocks.containsKey(block.text())) {
                rows.addAll(blocks.get(block.text()).list());
            } else {
                throw block.wrong(Flaw.ROWS_UNKNOWN, block.text(), blocks.keySet());
            }
        }
        return rows;
    }

    private Map<String, Fact> outcomes(Definition table, List<Row> rows) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        rows.forEach(row -> row.then().forEach((key, word) -> words.computeIfAbsent(key, k -> new LinkedHashSet<>())
                .add(word)));
        Map<String, Fact> outcomes = new HashMap<>();
        words.forEach((key, all) -> outcomes.put(key, facts.outcome(table, key, all)));
        return outcomes;
    }

    private Row row(Definition row, List<Fact> inputs, boolean isSteps) {
        row.allowOnly(ROW_KEYS);
        String id = row.get("id").text();
        Map<String, Definition> when = row.get("when").map();
        when.forEach((name, place) -> checkAsked(name, place, inputs));
        List<Fact> asked =
                inputs.stream().filter(input -> when.containsKey(input.name())).toList();
        List<Cell> cells = new ArrayList<>();
        for (Fact input : asked) {
            Definition place = java.util.Objects.requireNonNull(when.get(input.name()));
            Cell cell = grammar.read(place, input.domain());
            input.askedBy(cell);
            cells.add(cell);
        }
        Definition then = row.get("then");
        Map<String, String> said = new LinkedHashMap<>();
        then.map().forEach((key, value) -> said.put(key, value.text()));
        Label source = sources.get(row.get("source").text());
        if (source == null) {
            throw row.get("source").wrong(Flaw.SOURCE_UNKNOWN, row.get("source").text(), sources.keySet());
        }
        return new Row(
                id,
                row.get("when"),
                asked,
                cells,
                said,
                isSteps ? steps.read(then, facts) : null,
                row.get("because").label(),
                source,
                row.place());
    }

    private void checkAsked(String name, Definition place, List<Fact> inputs) {
        if (inputs.stream().noneMatch(input -> input.name().equals(name))) {
            throw place.wrong(Flaw.FACT_NOT_AN_INPUT, name);
        }
    }

    private static HitPolicy policy(Definition hit) {
        return switch (hit.text()) {
            case "unique" -> HitPolicy.UNIQUE;
            case "first" -> HitPolicy.FIRST;
            case "all" -> HitPolicy.ALL;
            default -> throw hit.wrong(Flaw.VALUE_NOT_ALLOWED, hit.text(), List.of("unique", "first", "all"));
        };
    }

    private void noting(Definition place, Runnable reading) {
        try {
            reading.run();
        } catch (RegistryException error) {
            remarks.add(Remark.from(place.place(), error));
        }
    }
}
