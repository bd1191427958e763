package org.screenreg.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Pathways;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Remark;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.lint.ProtocolLint;

/** Everything that can be held against protocol files before they are used: their tables, and their examples. */
public final class ProtocolCheck {
    private static final Set<String> MILESTONE_KEYS = Set.of("milestone", "withdraws");

    private ProtocolCheck() {}

    /** Remarks on a file on disk; none where it may be used. */
    public static List<Remark> file(Path path) {
        try {
            return check(Protocols.files(List.of(path)));
        } catch (RegistryException error) {
            return List.of(Remark.from(String.valueOf(path.getFileName()), error));
        }
    }

    /** Remarks on protocols. */
    public static List<Remark> check(Protocols protocols) {
        List<Remark> remarks = new ArrayList<>(ProtocolLint.check(protocols));
        if (protocols.remarks().isEmpty()) {
            protocols.all().forEach(protocol -> remarks.addAll(milestones(protocol)));
        }
        if (remarks.isEmpty()) {
            Protocols plain = protocols.with(CountyParameters.NONE);
            plain.all().forEach(protocol -> remarks.addAll(examples(plain, protocol)));
        }
        return remarks;
    }

    /** Runs the examples of one protocol one by one, each with the parameters of the file or those it tries instead. */
    public static Stream<ExampleRun> runs(Protocols protocols, Protocol protocol) {
        Map<Map<String, String>, Protocols> tried = new HashMap<>();
        Map<Protocols, Pathways> pathways = new HashMap<>();
        return protocol.examples().stream().map(written -> {
            Example example = Example.read(protocol.programme(), written);
            Protocols with = tried.computeIfAbsent(
                    trial(written), values -> values.isEmpty() ? protocols : trial(protocols, protocol, written));
            Course course = pathways.computeIfAbsent(with, Pathways::new)
                    .course(protocol.programme(), example.given(), example.asOf());
            return new ExampleRun(version(with, protocol), example, course);
        });
    }

    private static Map<String, String> trial(Definition written) {
        Map<String, String> values = new HashMap<>();
        written.find("parameters").ifPresent(all -> all.map().forEach((name, value) -> values.put(name, value.text())));
        return values;
    }

    private static Protocols trial(Protocols protocols, Protocol protocol, Definition written) {
        Protocols trial = protocols.with(CountyParameters.trial(protocol.programme(), written.get("parameters")));
        trial.remarks().stream().findFirst().ifPresent(remark -> {
            throw RegistryException.at(remark.place(), remark.reason());
        });
        return trial;
    }

    private static Protocol version(Protocols protocols, Protocol plain) {
        return protocols.versions(plain.programme()).stream()
                .filter(version -> version.version().equals(plain.version()))
                .findFirst()
                .orElse(plain);
    }

    private static List<Remark> milestones(Protocol protocol) {
        Set<String> known = Stream.of(Milestone.values()).map(Milestone::code).collect(Collectors.toSet());
        return protocol.tables().stream()
                .filter(table -> table.name().equals(Protocol.MILESTONE_TABLE))
                .flatMap(table -> table.rows().stream())
                .filter(row -> !MILESTONE_KEYS.containsAll(row.then().keySet())
                        || !known.containsAll(row.then().values())
                        || row.then().isEmpty())
                .map(row ->
                        Remark.at(row.place(), Flaw.MILESTONE_UNKNOWN.with(row.id(), row.then(), new TreeSet<>(known))))
                .toList();
    }

    private static List<Remark> examples(Protocols protocols, Protocol protocol) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try {
            runs(protocols, protocol).forEach(run -> {
                seen.addAll(run.rows());
                remarks.addAll(run.differences());
            });
        } catch (RegistryException error) {
            return List.of(Remark.from(protocol.file(), error));
        }
        for (DecisionTable table : protocol.tables()) {
            for (Row row : table.rows()) {
                if (!seen.contains(row.id())) {
                    remarks.add(Remark.at(row.place(), Flaw.ROW_WITHOUT_EXAMPLE.with(row.id())));
                }
            }
        }
        return remarks;
    }
}
