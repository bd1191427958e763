package org.screenreg.simulation;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.event.Supposition;
import org.screenreg.pathway.Pathways;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Areas;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Row;

/**
 * Compares what two sets of protocols say of everybody in a register, or what the same say with a file and without it.
 * People are read in chunks and let go again; nothing is written.
 */
public final class Simulation {
    private static final int CHUNK = 4_000;

    private final Side before;
    private final Side after;
    private final Areas areas;
    private final Window window;

    /** One set of protocols, their rows by version and id, and the courses they give. */
    private record Side(Protocols protocols, Map<String, Row> rows, Pathways pathways) {
        static Side of(Protocols protocols) {
            Map<String, Row> rows = new HashMap<>();
            protocols.all().forEach(protocol -> protocol.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .forEach(row -> rows.put(key(protocol.programme(), protocol.version(), row.id()), row)));
            return new Side(protocols, rows, new Pathways(protocols));
        }

        private static String key(String programme, String version, String row) {
            return programme + " " + version + " " + row;
        }

        private Row row(Hit hit) {
            return Objects.requireNonNull(rows.get(key(hit.programme(), hit.version(), hit.row())), hit.row());
        }

        Standing standing(String programme, PersonRecord record, Window window) {
            return protocols.programmes().contains(programme)
                    ? Standing.of(this::row, pathways.course(programme, record, window.asOf()), window)
                    : Standing.OUTSIDE;
        }
    }

    public Simulation(Protocols before, Protocols after, Areas areas, Window window) {
        this.before = Side.of(before);
        this.after = Side.of(after);
        this.areas = areas;
        this.window = window;
    }

    /** What the change does to these programmes. */
    public List<ProgrammeShift> run(RecordStore records, List<String> programmes) {
        List<ProgrammeShift> shifts = shifts(programmes);
        inChunks(
                records.everybody(),
                chunk -> records.forEach(
                        chunk, record -> shifts.forEach(shift -> add(shift, Optional.of(record), record))));
        return shifts;
    }

    /** What a file would do to these programmes if it were loaded: the same protocols, and what it says of its persons. */
    public List<ProgrammeShift> run(RecordStore records, Supposition file, List<String> programmes) {
        List<ProgrammeShift> shifts = shifts(programmes);
        RecordStore supposing = records.supposing(file);
        inChunks(supposing.kept(file.persons()), chunk -> {
            Map<PersonKey, PersonRecord> known = new HashMap<>();
            records.forEach(chunk, record -> known.put(record.person().key(), record));
            supposing.forEach(chunk, record -> {
                Optional<PersonRecord> was =
                        Optional.ofNullable(known.get(record.person().key()));
                shifts.forEach(shift -> add(shift, was, record));
            });
        });
        return shifts;
    }

    private List<ProgrammeShift> shifts(List<String> programmes) {
        return programmes.stream()
                .map(programme -> new ProgrammeShift(programme, window))
                .toList();
    }

    private static void inChunks(List<Long> persons, Consumer<List<Long>> work) {
        for (int from = 0; from < persons.size(); from += CHUNK) {
            work.accept(persons.subList(from, Math.min(from + CHUNK, persons.size())));
        }
    }

    private void add(ProgrammeShift shift, Optional<PersonRecord> known, PersonRecord record) {
        Standing was = known.map(one -> before.standing(shift.programme(), one, window))
                .orElse(Standing.OUTSIDE);
        Standing would = after.standing(shift.programme(), record, window);
        String township = areas.home(record.person().village()).township();
        shift.add(township, was, would);
        for (Turn turn : would.turns(was)) {
            shift.turned(turn, township);
            if (shift.wantsExample(turn)) {
                shift.example(turn, masked(record.person(), was.rows(turn), would.rows(turn)));
            }
        }
    }

    private TurnedPerson masked(Person person, List<String> was, List<String> would) {
        String village = person.village();
        return new TurnedPerson(
                person.key().value() < 0 ? "" : person.key().toString(),
                Masked.name(person.name()),
                person.sex(),
                Period.between(person.birthDate(), window.asOf()).getYears(),
                village == null ? "" : areas.name(village),
                was,
                would);
    }

    /** The programmes of which two sets of protocols may say something else on a day. */
    public static List<String> changed(Protocols before, Protocols after, Window window) {
        TreeSet<String> all = new TreeSet<>(before.programmes());
        all.addAll(after.programmes());
        List<String> changed = new ArrayList<>();
        for (String programme : all) {
            boolean both = before.programmes().contains(programme)
                    && after.programmes().contains(programme);
            if (!both || !same(before, after, programme, window)) {
                changed.add(programme);
            }
        }
        return changed;
    }

    private static boolean same(Protocols before, Protocols after, String programme, Window window) {
        var one = before.inForce(programme, window.asOf());
        var other = after.inForce(programme, window.asOf());
        return one == other
                || one.fingerprint().equals(other.fingerprint())
                        && one.version().equals(other.version())
                        && one.effective().equals(other.effective());
    }
}
