package org.screenreg.protocol;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.screenreg.RegistryException;
import org.screenreg.calendar.WorkCalendar;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.ladder.Ladder;
import org.screenreg.protocol.ladder.LadderReader;
import org.screenreg.store.Hash;

/** All protocols of the registry: the programmes in order, each with its dated versions. */
public final class Protocols {
    /** What the county file calls the ladder among the programmes it changes parameters of. */
    private static final String LADDER = "ladder";

    private final Map<String, List<Protocol>> byProgramme = new LinkedHashMap<>();
    private final Map<String, List<String>> stages = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Definition> files;
    private final CountyParameters county;
    private final WorkCalendar calendar;
    private final ProtocolReader reader;
    private final Ladder ladder;
    private final Protocols plain;

    /** The protocols as their files say, changed by no county. */
    private Protocols(List<Definition> files, WorkCalendar calendar) {
        this.files = List.copyOf(files);
        this.calendar = calendar;
        this.county = CountyParameters.NONE;
        this.plain = this;
        Definitions.resource(Protocols.class, "/protocols/_stages.yaml")
                .map()
                .forEach((stage, next) -> stages.put(stage, next.texts()));
        Definition shared = Definitions.resource(Protocols.class, "/protocols/_person.yaml");
        this.reader = new ProtocolReader(CodeLists.load(), shared, stages.keySet(), calendar);
        files.forEach(file -> read(file, CountyParameters.NONE).ifPresent(protocol -> byProgramme
                .computeIfAbsent(protocol.programme(), programme -> new ArrayList<>())
                .add(protocol)));
        byProgramme.values().forEach(versions -> versions.sort(Comparator.comparing(Protocol::effective)));
        this.ladder = readLadder();
    }

    /** Plain protocols with what a county puts in the place of their own. */
    private Protocols(Protocols plain, CountyParameters county) {
        this.files = plain.files;
        this.calendar = plain.calendar;
        this.county = county;
        this.plain = plain;
        this.reader = plain.reader;
        this.byProgramme.putAll(plain.byProgramme);
        this.stages.putAll(plain.stages);
        this.remarks.addAll(plain.remarks);
        county.programmes().stream()
                .filter(programme -> !programme.equals(LADDER))
                .forEach(this::change);
        this.ladder = readLadder();
        runOnly(county.run());
    }

    private Protocols(Protocols other) {
        this.files = other.files;
        this.county = other.county;
        this.calendar = other.calendar;
        this.plain = other.plain;
        this.reader = other.reader;
        this.ladder = other.ladder;
        this.byProgramme.putAll(other.byProgramme);
        this.stages.putAll(other.stages);
        this.remarks.addAll(other.remarks);
    }

    /** Leaves out the programmes a county does not run; none named means it runs all. */
    private void runOnly(List<Definition> run) {
        for (Definition programme : run) {
            if (!byProgramme.containsKey(programme.text())) {
                remarks.add(Remark.at(programme.place(), Flaw.PROGRAMME_UNKNOWN.with(programme.text())));
            }
        }
        if (!run.isEmpty()) {
            byProgramme.keySet().retainAll(run.stream().map(Definition::text).toList());
        }
    }

    private Ladder readLadder() {
        Definition file = Definitions.resource(Protocols.class, "/protocols/_ladder.yaml");
        try {
            return new LadderReader(file, county.of(LADDER), calendar).read();
        } catch (RegistryException error) {
            remarks.add(Remark.from(file.place(), error));
            return new LadderReader(file, Map.of(), calendar).read();
        }
    }

    private Optional<Protocol> read(Definition file, CountyParameters parameters) {
        Optional<Protocol> protocol = Optional.empty();
        try {
            protocol = Optional.of(reader.read(file, parameters));
            remarks.addAll(reader.remarks());
        } catch (RegistryException error) {
            remarks.addAll(reader.remarks());
            remarks.add(Remark.from(file.place(), error));
        }
        return protocol;
    }

    /** Puts the versions with the county's values in the place of the plain ones, from the day they apply. */
    private void change(String programme) {
        List<Protocol> plain = byProgramme.get(programme);
        if (plain == null) {
            county.of(programme)
                    .values()
                    .forEach(change ->
                            remarks.add(Remark.at(change.value().place(), Flaw.PROGRAMME_UNKNOWN.with(programme))));
            return;
        }
        List<Protocol> versions = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Protocol own = plain.get(i);
            boolean fromTheStart = !county.effective().isAfter(own.effective());
            boolean lasts = i + 1 == plain.size()
                    || county.effective().isBefore(plain.get(i + 1).effective());
            if (!fromTheStart) {
                versions.add(own);
            }
            if (fromTheStart || lasts) {
                read(fileOf(own), county).ifPresent(versions::add);
            }
        }
        byProgramme.put(programme, versions);
    }

    private Definition fileOf(Protocol protocol) {
        return files.stream()
                .filter(file -> file.place().startsWith(protocol.file() + ":"))
                .findFirst()
                .orElseThrow();
    }

    /** The protocols that come with the program; a broken file is refused. */
    public static Protocols load() {
        return load(CountyParameters.shipped());
    }

    /** The protocols that come with the program, with a county's parameters; what does not fit is refused. */
    public static Protocols load(CountyParameters county) {
        return load(county, WorkCalendar.shipped());
    }

    /** The protocols that come with the program, with a county's parameters and calendar; what does not fit is refused. */
    public static Protocols load(CountyParameters county, WorkCalendar calendar) {
        List<Definition> files = Definitions.resource(Protocols.class, "/protocols/index.yaml").texts().stream()
                .map(name -> Definitions.resource(Protocols.class, "/protocols/" + name + ".yaml"))
                .toList();
        return new Protocols(files, calendar).with(county).orRefuse();
    }

    /** Who is reminded of tasks that are not done. */
    public Ladder ladder() {
        return ladder;
    }

    /** The days on which people work. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** How much of a step the county can do, where it has said so. */
    public Optional<CountyParameters.Capacity> capacity(String step) {
        return county.capacity(step);
    }

    /** The same files read with other parameters, with the reading errors kept as {@link #remarks()}. */
    public Protocols with(CountyParameters other) {
        if (other == county) {
            return this;
        }
        return other == CountyParameters.NONE ? plain : new Protocols(plain, other);
    }

    /** The protocols in files on disk, with their reading errors kept as {@link #remarks()}. */
    public static Protocols files(List<Path> paths) {
        return of(paths.stream().map(Definitions::file).toList());
    }

    /** The protocols in definitions, with their reading errors kept as {@link #remarks()}. */
    public static Protocols of(List<Definition> files) {
        return new Protocols(files, WorkCalendar.shipped());
    }

    /**
     * The same protocols with those of others in the place of their own, as if they had come into force on a day at the
     * latest. What this county has put in the place of parameters holds for them too where they have none of their own.
     */
    public Protocols replacedBy(Protocols others, LocalDate latest) {
        Protocols tried =
                others.county == CountyParameters.NONE ? others.with(county.only(others.programmes())) : others;
        Protocols changed = new Protocols(this);
        for (String programme : tried.programmes()) {
            List<Protocol> versions = tried.versions(programme).stream()
                    .map(version -> version.noLaterThan(latest))
                    .toList();
            List<Protocol> together = byProgramme.getOrDefault(programme, List.of()).stream()
                    .filter(own -> own.effective().isBefore(versions.get(0).effective()))
                    .collect(Collectors.toCollection(ArrayList::new));
            together.addAll(versions);
            changed.byProgramme.put(programme, together);
        }
        if (others.county != CountyParameters.NONE) {
            changed.byProgramme.keySet().retainAll(tried.programmes());
        }
        changed.remarks.addAll(tried.remarks);
        return changed;
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

    /** Equal for protocols that say the same, with the same county's values, whatever their versions are called. */
    public String fingerprint() {
        return Hash.sha256(all().stream()
                .map(protocol -> protocol.programme() + " " + protocol.version() + " " + protocol.fingerprint())
                .collect(Collectors.joining("\n", "", calendar.content() + ladder.content())));
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
            List<Label> sentences = remarks.stream().map(Remark::sentence).toList();
            throw new RegistryException(new Label(
                    sentences.stream().map(Label::zh).collect(Collectors.joining("\n")),
                    sentences.stream().map(Label::en).collect(Collectors.joining("\n"))));
        }
        return this;
    }
}
