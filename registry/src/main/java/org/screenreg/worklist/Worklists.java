package org.screenreg.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocols;
import org.screenreg.store.Database;
import org.screenreg.store.Hash;
import org.screenreg.worklist.WorklistQuery.OpenTask;
import org.screenreg.worklist.WorklistQuery.Place;

/**
 * Makes the lists of a tier: one per village clinic, township health centre or county hospital. A task whose person has no
 * known village or township is listed all the same, under an empty name.
 */
public final class Worklists {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Unit NOBODY = new Unit("", "", null);

    private final WorklistQuery query;
    private final Turns turns;
    private final Labels labels;
    private final Protocols protocols;
    private final Areas areas;
    private final Map<String, Unit> units = new HashMap<>();

    public Worklists(
            Database database, String county, Protocols protocols, Pathways pathways, Labels labels, Areas areas) {
        this.query = new WorklistQuery(database, county, new Lines(labels), new QuietTasks(protocols, pathways));
        this.turns = new Turns(protocols, labels);
        this.labels = labels;
        this.protocols = protocols;
        this.areas = areas;
    }

    /** The lists a request asks for, by unit; units with nothing to do are left out. */
    public List<Worklist> make(long assessment, WorklistRequest request) {
        List<Worklist> lists = new ArrayList<>();
        make(assessment, request, lists::addAll);
        return lists;
    }

    /** The same, handed over township by township, so that a large county is never held as a whole. */
    public void make(long assessment, WorklistRequest request, Consumer<List<Worklist>> sink) {
        Optional<Area> wanted = Optional.ofNullable(request.unit()).map(text -> named(request.tier(), text));
        boolean parted = wanted.isEmpty() && request.tier() != CareTier.COUNTY && turns.areFree();
        if (parted) {
            for (Place township : query.townships(assessment)) {
                sink.accept(lists(new Turns.Taken(query.tasks(assessment, request, township), List.of()), request));
            }
            return;
        }
        @Nullable
        Place place = wanted.filter(area -> request.tier() != CareTier.COUNTY)
                .map(Place::of)
                .orElse(null);
        List<Worklist> lists = lists(open(assessment, request, place), request);
        sink.accept(lists.stream()
                .filter(list -> wanted.isEmpty() || isWithin(list.unitCode(), wanted.get()))
                .toList());
    }

    /** Whether anybody has a responsible doctor of this name. */
    public boolean knows(long assessment, String doctor) {
        return query.hasDoctor(assessment, doctor);
    }

    private List<Worklist> lists(Turns.Taken open, WorklistRequest request) {
        Map<Unit, List<OpenTask>> taken = byUnit(open.taken(), request);
        Map<Unit, List<OpenTask>> waiting = byUnit(open.waiting(), request);
        Set<Unit> all = new TreeSet<>(taken.keySet());
        all.addAll(waiting.keySet());
        return all.stream()
                .map(unit -> list(
                        unit,
                        taken.getOrDefault(unit, List.of()),
                        turns.waiting(waiting.getOrDefault(unit, List.of()), open.waiting()),
                        request))
                .toList();
    }

    /** The tasks that have a place. Where places are counted, everybody in the county asks for them. */
    private Turns.Taken open(long assessment, WorklistRequest request, @Nullable Place place) {
        return turns.areFree()
                ? new Turns.Taken(query.tasks(assessment, request, place), List.of())
                : turns.take(query.tasks(assessment, request.everywhere(), null), request);
    }

    private Map<Unit, List<OpenTask>> byUnit(List<OpenTask> tasks, WorklistRequest request) {
        return tasks.stream()
                .filter(task -> request.selection().takes(task))
                .collect(Collectors.groupingBy(task -> unit(request.tier(), task)
                        .of(request.selection().doctors().listOf(task.doctor()))));
    }

    /** Whether a unit is the wanted one or lies in the wanted township. */
    private boolean isWithin(String code, Area wanted) {
        return code.equals(wanted.code())
                || areas.get(code)
                        .filter(area -> area.parent().equals(wanted.code()))
                        .isPresent();
    }

    /** Who works a list: an area or facility, or a doctor there; the empty code and the empty doctor stand for nobody. */
    private record Unit(String code, String name, @Nullable String doctor) implements Comparable<Unit> {
        private static final Comparator<Unit> ORDER = Comparator.comparing(Unit::code)
                .thenComparing(unit -> "".equals(unit.doctor))
                .thenComparing(Unit::doctor, Comparator.nullsFirst(Comparator.naturalOrder()));

        Unit of(@Nullable String one) {
            return one == null ? this : new Unit(code, name, one);
        }

        @Override
        public int compareTo(Unit other) {
            return ORDER.compare(this, other);
        }
    }

    /** Asked for every task; who works what in which place is found once. */
    private Unit unit(CareTier tier, OpenTask task) {
        String key = tier + "|" + task.township() + "|" + task.village() + "|"
                + task.line().programme();
        return units.computeIfAbsent(key, once -> found(tier, task));
    }

    private Unit found(CareTier tier, OpenTask task) {
        String place = tier == CareTier.VILLAGE && !task.village().isEmpty() ? task.village() : task.township();
        Optional<Area> facility = areas.facilityFor(
                tier, tier == CareTier.COUNTY ? "" : place, task.line().programme());
        if (tier == CareTier.COUNTY) {
            return facility.map(area -> new Unit(area.code(), area.name(), null))
                    .orElse(NOBODY);
        }
        if (place.isEmpty()) {
            return NOBODY;
        }
        String name = facility.map(Area::name).orElse(areas.name(place));
        return new Unit(place, name, null);
    }

    private Area named(CareTier tier, String text) {
        Optional<Area> found = areas.get(text)
                .or(() -> areas.facility(text))
                .or(() -> tier == CareTier.VILLAGE ? areas.village(null, text) : Optional.empty())
                .or(() -> areas.township(text));
        Area area = found.orElseThrow(() -> RegistryException.wrongCall(new Label(
                "没有名为“" + text + "”的单位。用 screening area list 查看区划与机构。",
                "No unit is called '" + text + "'. 'screening area list' shows the areas and facilities.")));
        return area.isFacility() && tier != CareTier.COUNTY
                ? areas.get(area.parent()).orElse(area)
                : area;
    }

    private Worklist list(Unit unit, List<OpenTask> all, List<Waiting> waiting, WorklistRequest request) {
        List<OpenTask> tasks = request.most() > 0 ? VisitOrder.mostPressing(all, request.most()) : all;
        List<WorklistGroup> groups = groups(tasks, request);
        String whose = unit.doctor() == null ? "" : "|" + unit.doctor() + "|";
        String fingerprint =
                Hash.sha256(request.tier() + unit.code() + whose + request.asOf() + request.until() + waiting + groups);
        String id = "L-%s-%s-%s"
                .formatted(
                        DAY.format(request.asOf()),
                        unit.code().isEmpty() ? "0" : unit.code(),
                        fingerprint.substring(0, 6));
        return new Worklist(
                id,
                0,
                request.tier(),
                unit.code(),
                unit.name(),
                unit.doctor(),
                areas.county().map(Area::name).orElse(""),
                request.asOf(),
                request.until(),
                all.size() - tasks.size(),
                waiting,
                versions(tasks, request.asOf()),
                groups);
    }

    private List<WorklistGroup> groups(List<OpenTask> tasks, WorklistRequest request) {
        CareTier tier = request.tier();
        Map<String, List<OpenTask>> byPlace = tasks.stream()
                .collect(Collectors.groupingBy(
                        task -> tier == CareTier.COUNTY ? task.township() : place(task),
                        TreeMap::new,
                        Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), request))
                .toList();
    }

    private static String place(OpenTask task) {
        return task.village().isEmpty() ? task.township() : task.village();
    }

    private WorklistGroup group(String place, List<OpenTask> tasks, WorklistRequest request) {
        List<WorklistLine> lines = new ArrayList<>(tasks.size());
        for (OpenTask task : VisitOrder.arrange(tasks, request.selection().order())) {
            lines.add(task.line().numbered(lines.size() + 1));
        }
        boolean village = request.tier() != CareTier.COUNTY
                && areas.get(place).map(Area::kind).filter("village"::equals).isPresent();
        String township = village ? tasks.get(0).township() : place;
        return new WorklistGroup(place, village ? areas.name(place) : "", areas.name(township), lines);
    }

    /** The versions behind a list, each with its programmes; one version behind several programmes stands for itself. */
    private List<Label> versions(List<OpenTask> tasks, LocalDate asOf) {
        Map<Label, List<Label>> byVersion = new LinkedHashMap<>();
        for (String programme : protocols.programmes()) {
            if (tasks.stream().anyMatch(task -> task.line().programme().equals(programme))) {
                byVersion
                        .computeIfAbsent(
                                protocols.inForce(programme, asOf).versionInWords(), version -> new ArrayList<>())
                        .add(labels.programme(programme));
            }
        }
        boolean same =
                byVersion.size() == 1 && byVersion.values().iterator().next().size() > 1;
        return same
                ? List.copyOf(byVersion.keySet())
                : byVersion.entrySet().stream()
                        .map(entry -> version(entry.getValue(), entry.getKey()))
                        .toList();
    }

    private static Label version(List<Label> programmes, Label version) {
        return new Label(
                programmes.stream().map(Label::zh).collect(Collectors.joining("、")) + " " + version.zh(),
                programmes.stream().map(Label::en).collect(Collectors.joining(", ")) + " " + version.en());
    }
}
