package org.screenreg.protocol;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Change;

/** What a county has put in the place of protocol parameters, reviewed as one file. */
public final class CountyParameters {
    /** No change to any protocol. */
    public static final CountyParameters NONE = new CountyParameters("", LocalDate.MIN, Map.of(), List.of(), Map.of());

    private static final Set<String> KEYS =
            Set.of("county", "version", "effective", "source", "programmes", "parameters", "capacity");
    private static final Set<String> CHANGE_KEYS = Set.of("value", "source");

    private final String name;
    private final LocalDate effective;
    private final Map<String, Map<String, Change>> changes;
    private final List<Definition> run;
    private final Map<String, Capacity> capacity;

    /**
     * How much of a step a county can do.
     *
     * @param perWeek people a week
     * @param source who decided or counted it
     */
    public record Capacity(int perWeek, Label source) {

        /** Weeks needed for so many people; without end where nothing can be done. */
        public long weeks(long people) {
            return perWeek <= 0 ? Long.MAX_VALUE : (people + perWeek - 1) / perWeek;
        }
    }

    private CountyParameters(
            String name,
            LocalDate effective,
            Map<String, Map<String, Change>> changes,
            List<Definition> run,
            Map<String, Capacity> capacity) {
        this.name = name;
        this.effective = effective;
        this.changes = Map.copyOf(changes);
        this.run = List.copyOf(run);
        this.capacity = Map.copyOf(capacity);
    }

    /** The file that comes with the program, which changes nothing. */
    public static CountyParameters shipped() {
        return of(Definitions.resource(CountyParameters.class, "/protocols/county.yaml"));
    }

    /** A county's file on disk. */
    public static CountyParameters file(Path path) {
        return of(Definitions.file(path));
    }

    /** A county's file. */
    public static CountyParameters of(Definition file) {
        file.allowOnly(KEYS);
        Map<String, Map<String, Change>> changes = new LinkedHashMap<>();
        file.get("parameters").map().forEach((programme, written) -> {
            Map<String, Change> of = new LinkedHashMap<>();
            written.map().forEach((parameter, change) -> of.put(parameter, change(change)));
            changes.put(programme, of);
        });
        file.get("source").label();
        String name = file.get("county").text() + " " + file.get("version").text();
        file.find("programmes").ifPresent(Definition::allowEachOnce);
        List<Definition> run = file.find("programmes").map(Definition::list).orElse(List.of());
        Map<String, Capacity> capacity = new LinkedHashMap<>();
        file.find("capacity")
                .ifPresent(all -> all.map().forEach((step, one) -> capacity.put(step, capacity(step, one))));
        return new CountyParameters(name, file.get("effective").date(), changes, run, capacity);
    }

    /** Other values for one programme, tried by an example. */
    public static CountyParameters trial(String programme, Definition values) {
        Map<String, Change> changes = new LinkedHashMap<>();
        values.map()
                .forEach((parameter, value) ->
                        changes.put(parameter, new Change(value, new Label(value.place(), value.place()))));
        return new CountyParameters("", LocalDate.MIN, Map.of(programme, changes), List.of(), Map.of());
    }

    /** The same for some programmes alone, whichever of them the county runs. */
    CountyParameters only(List<String> programmes) {
        Map<String, Map<String, Change>> kept = new LinkedHashMap<>(changes);
        kept.keySet().retainAll(programmes);
        return new CountyParameters(name, effective, kept, List.of(), capacity);
    }

    /** The first day on which the values apply. */
    LocalDate effective() {
        return effective;
    }

    /** The programmes with changed parameters. */
    Set<String> programmes() {
        return changes.keySet();
    }

    /** The programmes the county runs, where it does not run all. */
    List<Definition> run() {
        return run;
    }

    /** How much of a step the county can do, where it has said so. */
    public Optional<Capacity> capacity(String step) {
        return Optional.ofNullable(capacity.get(step));
    }

    Map<String, Change> of(String programme) {
        return changes.getOrDefault(programme, Map.of());
    }

    /** What is changed in a programme, as text. */
    String content(String programme) {
        return of(programme).entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue().value().content())
                .collect(Collectors.joining(","));
    }

    /** A protocol's version as answers show it, naming the county's file. */
    String version(String own) {
        return name.isEmpty() ? own : own + " / " + name;
    }

    private static Capacity capacity(String step, Definition written) {
        if (CodeLists.load().get("step").rank(step) < 0) {
            throw written.wrong(Flaw.STEP_UNKNOWN, step);
        }
        written.allowOnly(Set.of("per-week", "source"));
        return new Capacity(
                written.get("per-week").wholeNumber(), written.get("source").label());
    }

    private static Change change(Definition written) {
        written.allowOnly(CHANGE_KEYS);
        return new Change(written.get("value"), written.get("source").label());
    }
}
