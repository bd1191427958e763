package org.screenreg.protocol;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;

/** All protocols of the registry: the programmes in order, each with its dated versions. */
public final class Protocols {
    private final Map<String, List<Protocol>> byProgramme = new LinkedHashMap<>();
    private final Map<String, List<String>> stages = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Protocols(List<Definition> files) {
        Definitions.resource(Protocols.class, "/protocols/_stages.yaml")
                .map()
                .forEach((stage, next) -> stages.put(stage, next.texts()));
        Definition shared = Definitions.resource(Protocols.class, "/protocols/_person.yaml");
        ProtocolReader reader = new ProtocolReader(CodeLists.load(), shared, stages.keySet());
        for (Definition file : files) {
            try {
                Protocol protocol = reader.read(file);
                byProgramme
                        .computeIfAbsent(protocol.programme(), programme -> new ArrayList<>())
                        .add(protocol);
                remarks.addAll(reader.remarks());
            } catch (RegistryException error) {
                remarks.addAll(reader.remarks());
                remarks.add(Remark.from(file.place(), error));
            }
        }
        byProgramme.values().forEach(versions -> versions.sort(Comparator.comparing(Protocol::effective)));
    }

    /** The protocols that come with the program; a broken file is refused. */
    public static Protocols load() {
        return new Protocols(Definitions.resource(Protocols.class, "/protocols/index.yaml").texts().stream()
                        .map(name -> Definitions.resource(Protocols.class, "/protocols/" + name + ".yaml"))
                        .toList())
                .orRefuse();
    }

    /** The protocols in files on disk, with their reading errors kept as {@link #remarks()}. */
    public static Protocols files(List<Path> paths) {
        return new Protocols(paths.stream().map(Definitions::file).toList());
    }

    /** The protocols in definitions, with their reading errors kept as {@link #remarks()}. */
    public static Protocols of(List<Definition> files) {
        return new Protocols(files);
    }

    /** What was wrong with the files; empty for those that come with the program. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Codes of the programmes, in the order they are listed. */
    public List<String> programmes() {
        return List.copyOf(byProgramme.keySet());
    }

    /** All versions of a programme's protocol, oldest first. */
    public List<Protocol> versions(String programme) {
        List<Protocol> versions = byProgramme.get(programme);
        if (versions == null) {
            String known = String.join(", ", programmes());
            throw RegistryException.wrongCall(new Label(
                    "没有项目“" + programme + "”，现有：" + known + "。",
                    "There is no programme '" + programme + "'; known: " + known + "."));
        }
        return Collections.unmodifiableList(versions);
    }

    /** Every version of every programme. */
    public List<Protocol> all() {
        return byProgramme.values().stream().flatMap(List::stream).toList();
    }

    /** The version in force on a day; the first one also speaks for the days before it. */
    public Protocol inForce(String programme, LocalDate day) {
        List<Protocol> versions = versions(programme);
        Protocol inForce = versions.get(0);
        for (Protocol version : versions) {
            inForce = version.effective().isAfter(day) ? inForce : version;
        }
        return inForce;
    }

    /** The stages, each with those that may follow it. */
    public Map<String, List<String>> stages() {
        return Map.copyOf(stages);
    }

    private Protocols orRefuse() {
        if (!remarks.isEmpty()) {
            throw new RegistryException(remarks.stream().map(Remark::toString).collect(Collectors.joining("\n")));
        }
        return this;
    }
}
