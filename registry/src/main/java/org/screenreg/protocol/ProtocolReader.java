package org.screenreg.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.RegistryException;
import org.screenreg.calendar.Term;
import org.screenreg.calendar.WorkCalendar;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.CellGrammar;
import org.screenreg.protocol.cell.Change;
import org.screenreg.protocol.cell.Parameter;
import org.screenreg.protocol.cell.ParameterReader;
import org.screenreg.protocol.cell.Parameters;
import org.screenreg.protocol.fact.FactCatalogue;
import org.screenreg.store.Hash;

/** Reads one protocol file together with what all protocols share, collecting remarks instead of stopping at the first. */
final class ProtocolReader {
    private static final Set<String> KEYS = Set.of(
            "programme",
            "include",
            "version",
            "effective",
            "sources",
            "parameters",
            "target",
            "rounds",
            "facts",
            "tables",
            "tasks",
            "examples");

    private static final Pattern AGES = Pattern.compile("(\\d{1,3})\\.\\.(\\d{1,3})");
    private static final List<String> SEXES = List.of("F", "M", "any");

    private final CodeLists lists;
    private final Definition shared;
    private final Set<String> stages;
    private final WorkCalendar calendar;
    private final Map<String, Definition> known = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    ProtocolReader(CodeLists lists, Definition shared, Set<String> stages, WorkCalendar calendar) {
        this.lists = lists;
        this.shared = shared;
        this.stages = Set.copyOf(stages);
        this.calendar = calendar;
    }

    /** What was wrong with the file read last. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    Protocol read(Definition file, CountyParameters county) {
        remarks.clear();
        file.allowOnly(KEYS);
        ProtocolParts parts = ProtocolParts.of(shared, file, this::part);
        String programme = file.get("programme").text();
        Map<String, Label> sources = new LinkedHashMap<>();
        parts.merged("sources")
                .forEach((key, source) -> noting(source, () -> sources.put(key, source.bothLanguages())));
        List<Parameter> written = parameters(parts, county.of(programme), sources);
        Parameters parameters = new Parameters(written);
        FactCatalogue facts = facts(parts, programme, parameters);
        List<DecisionTable> tables = tables(parts, facts, parameters, sources);
        LocalDate effective = file.get("effective").date();
        ProtocolHead head = new ProtocolHead(
                file,
                programme,
                county.version(file.get("version").text()),
                county.effective().isAfter(effective) ? county.effective() : effective,
                target(file.get("target"), parameters),
                rounds(file.get("rounds")),
                written,
                sources,
                parts.merged("facts"),
                Hash.sha256(parts.content() + county.content(programme)));
        return new Protocol(head, facts.all(), tables, resolutions(parts), examples(parts.examples()));
    }

    /** The examples as written, each with a name of its own in either language. */
    private List<Definition> examples(List<Definition> examples) {
        Map<String, Definition> named = new HashMap<>();
        for (Definition example : examples) {
            noting(example, () -> {
                Label name = example.get("name").bothLanguages();
                for (String one : List.of(name.zh(), name.en())) {
                    Definition twin = named.putIfAbsent(one, example);
                    if (twin != null) {
                        throw example.wrong(Flaw.EXAMPLE_TWICE, one, twin.place());
                    }
                }
            });
        }
        return examples;
    }

    /** A shared part, read once for all protocols that include it. */
    private Definition part(String name) {
        return known.computeIfAbsent(name, key -> Definitions.resource(Protocols.class, "/protocols/" + key + ".yaml"));
    }

    private List<Parameter> parameters(ProtocolParts parts, Map<String, Change> changes, Map<String, Label> sources) {
        Map<String, Parameter> written = new LinkedHashMap<>();
        parts.merged("parameters")
                .forEach((name, one) -> noting(one, () -> written.put(name, ParameterReader.read(name, one, sources))));
        changes.forEach((name, change) -> noting(change.value(), () -> change.apply(name, written)));
        parts.merged("parameters")
                .forEach((name, one) -> noting(
                        one,
                        () -> written.computeIfPresent(
                                name,
                                (same, own) -> own.own().isPresent()
                                        ? own
                                        : ParameterReader.chosen(own, one, written, sources))));
        return List.copyOf(written.values());
    }

    private FactCatalogue facts(ProtocolParts parts, String programme, Parameters parameters) {
        FactCatalogue facts = new FactCatalogue(programme, lists, parameters);
        for (Definition part : parts.sharedFirst()) {
            part.find("facts")
                    .ifPresent(all -> all.map().forEach((name, fact) -> noting(fact, () -> facts.note(name, fact))));
        }
        parts.sharedFirst().forEach(part -> part.find("facts")
                .ifPresent(all -> all.map().forEach((name, fact) -> noting(fact, () -> facts.declare(name)))));
        return facts;
    }

    private List<DecisionTable> tables(
            ProtocolParts parts, FactCatalogue facts, Parameters parameters, Map<String, Label> sources) {
        TableReader reader = new TableReader(
                facts,
                new CellGrammar(parameters),
                new StepReader(lists, stages, parameters, calendar),
                sources,
                parts.merged("rows"),
                remarks);
        List<DecisionTable> tables = new ArrayList<>();
        for (Definition part : parts.ownFirst()) {
            part.find("tables").ifPresent(all -> all.map()
                    .forEach((name, table) -> noting(table, () -> {
                        if (tables.stream().anyMatch(known -> known.name().equals(name))) {
                            throw table.wrong(Flaw.TABLE_TWICE, name);
                        }
                        tables.add(reader.read(name, table));
                    })));
        }
        return tables;
    }

    private Map<String, Resolution> resolutions(ProtocolParts parts) {
        Map<String, Resolution> resolutions = new HashMap<>();
        List<Definition> tasks = parts.sharedFirst().stream()
                .flatMap(part -> part.find("tasks").stream())
                .flatMap(all -> all.list().stream())
                .toList();
        for (Definition task : tasks) {
            noting(task, () -> {
                task.allowOnly(Set.of("step", "resolved-by", "where"));
                Map<String, String> where = new HashMap<>();
                task.find("where").ifPresent(all -> all.map().forEach((key, value) -> where.put(key, value.text())));
                for (String step : task.get("step").texts()) {
                    if (lists.get("step").rank(step) < 0) {
                        throw task.wrong(Flaw.STEP_UNKNOWN, step);
                    }
                    resolutions.put(
                            step,
                            new Resolution(Set.copyOf(task.get("resolved-by").texts()), where));
                }
            });
        }
        return resolutions;
    }

    private static Target target(Definition target, Parameters parameters) {
        target.allowOnly(Set.of("sex", "age"));
        Definition age = parameters.resolve(target.get("age"));
        Matcher ends = AGES.matcher(age.text());
        if (!ends.matches()) {
            throw age.wrong(Flaw.NOT_AGES, age.text());
        }
        Definition sex = target.get("sex");
        if (!SEXES.contains(sex.text())) {
            throw sex.wrong(Flaw.VALUE_NOT_ALLOWED, sex.text(), SEXES);
        }
        Target read = new Target(sex.text(), Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2)));
        if (read.minAge() > read.maxAge()) {
            throw age.wrong(Flaw.RANGE_FALLS, age.text());
        }
        return read;
    }

    private Rounds rounds(Definition rounds) {
        rounds.allowOnly(Set.of("opened-by", "apart"));
        Term apart =
                rounds.find("apart").map(place -> Term.read(place, calendar)).orElse(Term.NONE);
        return new Rounds(Set.copyOf(rounds.get("opened-by").texts()), apart);
    }

    private void noting(Definition place, Runnable reading) {
        try {
            reading.run();
        } catch (RegistryException error) {
            remarks.add(Remark.from(place.place(), error));
        }
    }
}
