package org.screenreg.demo.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.screenreg.demo.Contact;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.sheet.DateStyle;

/** Keeps the books while the files are written. */
final class TruthRecorder {
    private final DemoCounty county;
    private final Map<List<String>, Integer> rows = new TreeMap<>(byText());
    private final Map<List<String>, Integer> dates = new TreeMap<>(byText());
    private final Map<List<String>, Set<Integer>> screened = new TreeMap<>(byText());
    private final List<DemoTruth.PlantedDefect> defects = new ArrayList<>();
    private final List<Found> open = new ArrayList<>();
    private final Map<String, String> lastContact = new HashMap<>();
    private final Set<Integer> newcomers = new HashSet<>();

    TruthRecorder(DemoCounty county) {
        this.county = county;
    }

    /** Where a row stands. */
    record Spot(String file, String sheet, int row) {}

    private record Found(Reported reported, Reported.OpenStep step, Spot spot) {}

    private static Comparator<List<String>> byText() {
        return Comparator.comparing(key -> String.join("\t", key));
    }

    void row(String file, String sheet, String nature) {
        rows.merge(List.of(file, sheet, nature), 1, Integer::sum);
    }

    void date(String file, Object cell) {
        DateStyle.of(cell).ifPresent(style -> dates.merge(List.of(file, style.example()), 1, Integer::sum));
    }

    void defect(Spot spot, Defect defect) {
        if (defect != Defect.NONE) {
            defects.add(new DemoTruth.PlantedDefect(spot.file(), spot.sheet(), spot.row(), defect));
        }
    }

    void reported(Spot spot, Reported reported, Defect defect) {
        defect(spot, defect);
        if (!defect.outcome().counts()) {
            return;
        }
        Resident person = reported.person();
        if (!person.listed()) {
            newcomers.add(person.number());
        }
        if (reported instanceof Contact contact) {
            lastContact.put(contact.programme() + person.number(), contact.outcome());
        } else {
            screened(spot, reported);
        }
    }

    private void screened(Spot spot, Reported reported) {
        Resident person = reported.person();
        String measure = reported.inTarget() ? "persons-screened" : "persons-screened-outside-programme";
        String township = person.village().parent();
        reported.screenedOn().ifPresent(on -> screened.computeIfAbsent(
                        List.of(measure, reported.programme(), township, Integer.toString(on.getYear())),
                        key -> new HashSet<>())
                .add(person.number()));
        reported.openStep().ifPresent(step -> open.add(new Found(reported, step, spot)));
    }

    DemoTruth truth() {
        List<DemoTruth.OpenPositive> openPositives =
                open.stream().map(this::openPositive).toList();
        return new DemoTruth(rowCounts(), defects, dateCounts(), personCounts(openPositives), openPositives);
    }

    private List<DemoTruth.RowCount> rowCounts() {
        return rows.entrySet().stream()
                .map(entry -> new DemoTruth.RowCount(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        entry.getValue()))
                .toList();
    }

    private List<DemoTruth.DateCount> dateCounts() {
        return dates.entrySet().stream()
                .map(entry -> new DemoTruth.DateCount(
                        entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }

    private List<DemoTruth.PersonCount> personCounts(List<DemoTruth.OpenPositive> openPositives) {
        var counts = new ArrayList<DemoTruth.PersonCount>();
        int inRegister = county.residents().size() + newcomers.size();
        counts.add(new DemoTruth.PersonCount("persons-in-register", "", "", 0, inRegister));
        screened.forEach((key, people) -> counts.add(new DemoTruth.PersonCount(
                key.get(0), key.get(1), key.get(2), Integer.parseInt(key.get(3)), people.size())));
        for (String programme : new TreeSet<>(
                openPositives.stream().map(DemoTruth.OpenPositive::programme).toList())) {
            long persons = openPositives.stream()
                    .filter(positive -> positive.programme().equals(programme))
                    .map(DemoTruth.OpenPositive::identityNumber)
                    .distinct()
                    .count();
            counts.add(new DemoTruth.PersonCount("open-positives", programme, "", 0, (int) persons));
        }
        return counts;
    }

    private DemoTruth.OpenPositive openPositive(Found found) {
        Reported reported = found.reported();
        Resident person = reported.person();
        return new DemoTruth.OpenPositive(
                reported.programme(),
                person.identityNumber(),
                person.village().code(),
                found.step().step(),
                found.step().since(),
                state(reported),
                found.spot().file(),
                found.spot().sheet(),
                found.spot().row());
    }

    private String state(Reported reported) {
        Resident person = reported.person();
        if (person.diedOn() != null) {
            return "died";
        }
        return person.movedOn() != null
                ? "moved"
                : lastContact.getOrDefault(reported.programme() + person.number(), "");
    }
}
