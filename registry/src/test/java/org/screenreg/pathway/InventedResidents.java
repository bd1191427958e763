package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;

/** Invented residents with events in none, one or several programmes; the same for the same seed. */
public final class InventedResidents {
    private static final List<String> PROGRAMMES = List.of(
            "breast", "lung", "cervical", "upper-gi", "colorectal", "liver", "copd", "hypertension", "diabetes");
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1938, 1, 1);
    private static final int DAYS_OF_BIRTH = 20_500;

    private final Random random;
    private final Map<LocalDate, Integer> sequences = new HashMap<>();
    private final List<InventedRecords> records;

    /**
     * A resident with the village they say they live in, which may be none.
     *
     * @param sequence how many of the same seed were born on that day before
     */
    public record Resident(
            LocalDate born,
            int sequence,
            boolean man,
            int village,
            boolean died,
            boolean moved,
            List<ScreeningEvent> events) {}

    public InventedResidents(long seed) {
        random = new Random(seed);
        records = PROGRAMMES.stream()
                .map(programme -> new InventedRecords(programme, seed))
                .toList();
    }

    /** The next resident; one in {@code quiet} has events. */
    public Resident next(int quiet) {
        List<ScreeningEvent> events = new ArrayList<>();
        int programmes = random.nextInt(quiet) == 0 ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < programmes; i++) {
            events.addAll(records.get(random.nextInt(records.size())).next().events());
        }
        LocalDate born = FIRST_BIRTH.plusDays(random.nextInt(DAYS_OF_BIRTH));
        return new Resident(
                born,
                sequences.merge(born, 1, Integer::sum),
                random.nextInt(3) == 0,
                random.nextInt(5),
                random.nextInt(15) == 0,
                random.nextInt(15) == 0,
                events);
    }

    /** So many residents, one in {@code quiet} with events. */
    public List<Resident> next(int count, int quiet) {
        return Stream.generate(() -> next(quiet)).limit(count).toList();
    }

    /** People whose like the invented ones lack: seen every quarter, a cancer between screenings, a treated precancer, referrals. */
    public static List<Resident> rarities() {
        List<ScreeningEvent> visits = new ArrayList<>();
        visits.add(event("hypertension", "registration", "2026-01-05", Map.of("patient", "true")));
        visits.add(event("hypertension", "health-check", "2026-03-05", Map.of()));
        for (String day : List.of("2026-02-01", "2026-04-01", "2026-06-01", "2026-09-01")) {
            visits.add(event(
                    "hypertension",
                    "follow-up",
                    day,
                    Map.of("outcome", "reached", "way", "clinic", "systolic", "128", "diastolic", "80")));
        }
        List<ScreeningEvent> cancer = List.of(
                event("breast", "ultrasound", "2025-10-10", Map.of("left", "1", "right", "1")),
                event("breast", "breast-examination", "2025-10-10", Map.of("left", "normal", "right", "normal")),
                event("breast", "cancer-diagnosis", "2026-08-10", Map.of("result", "cancer")));
        List<ScreeningEvent> precancer = List.of(
                event("breast", "ultrasound", "2026-02-10", Map.of("left", "4A", "right", "1")),
                event("breast", "breast-examination", "2026-02-10", Map.of("left", "normal", "right", "normal")),
                event("breast", "pathology", "2026-02-20", Map.of("result", "atypical-hyperplasia")),
                event("breast", "treatment", "2026-03-10", Map.of("kind", "surgery")));
        List<Resident> rare = new ArrayList<>();
        List<List<ScreeningEvent>> smears = RareEvents.smears();
        for (int i = 0; i < smears.size(); i++) {
            rare.add(new Resident(LocalDate.of(1976, 1, 1 + i), 400, false, 1, false, false, smears.get(i)));
        }
        for (String worst : List.of("1", "2", "3")) {
            rare.add(new Resident(
                    LocalDate.of(1972, 6, rare.size()), 400, false, 1, false, false, RareEvents.mammography(worst)));
        }
        rare.addAll(List.of(
                new Resident(LocalDate.of(1961, 1, 1), 400, false, 1, false, false, RareEvents.referrals()),
                new Resident(LocalDate.of(1959, 1, 1), 400, false, 1, false, false, RareEvents.contacted()),
                new Resident(LocalDate.of(1973, 1, 1), 400, false, 1, false, false, RareEvents.chemotherapy()),
                new Resident(LocalDate.of(1974, 1, 1), 400, false, 1, false, false, RareEvents.late()),
                new Resident(LocalDate.of(1971, 1, 1), 400, false, 1, false, false, RareEvents.followed()),
                new Resident(LocalDate.of(1975, 1, 1), 400, false, 1, false, false, RareEvents.lapsed()),
                new Resident(LocalDate.of(1972, 1, 1), 400, false, 1, false, false, precancer),
                new Resident(LocalDate.of(1960, 1, 1), 400, false, 0, false, false, visits),
                new Resident(LocalDate.of(1970, 1, 1), 400, false, 2, false, false, cancer)));
        return rare;
    }

    static ScreeningEvent event(String programme, String kind, String day, Map<String, String> findings) {
        return new ScreeningEvent(
                kind, programme, LocalDate.parse(day), findings, null, new EventSource(1, "a.xlsx", "s", 1));
    }
}
