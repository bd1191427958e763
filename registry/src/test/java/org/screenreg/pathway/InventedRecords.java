package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.screenreg.event.EventSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Sex;

/** Invented people with invented events, likely and unlikely ones alike; the same for the same seed. */
final class InventedRecords {
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final List<String> BIRADS = List.of("1", "2", "2", "3", "0", "4A", "4", "5", "6", "");
    private static final List<String> CONTACTS =
            List.of("reached", "reached", "refused", "lost", "not-reached", "moved", "died");
    private static final List<String> YES_NO = List.of("true", "false", "");
    private static final List<String> RATIOS = List.of("0.55", "0.6", "0.66", "0.699", "0.7", "72", "0.8", "0.85", "");
    private static final List<String> FEV1 = List.of("29", "30", "49.9", "50", "79.9", "80", "95", "");
    private static final List<String> TECHNIQUE = List.of("skilled", "unskilled", "not-mastered", "");
    private static final List<String> QUALITY = List.of("acceptable", "acceptable", "unacceptable", "");

    private static final Map<String, Map<String, Map<String, List<String>>>> KINDS = Map.of(
            "hypertension",
            InventedVisits.HYPERTENSION,
            "diabetes",
            InventedVisits.DIABETES,
            "cervical",
            InventedScreenings.CERVICAL,
            "upper-gi",
            InventedScreenings.UPPER,
            "colorectal",
            InventedScreenings.COLORECTAL,
            "lung",
            InventedCancers.LUNG,
            "liver",
            InventedCancers.LIVER,
            "breast",
            Map.of(
                    "ultrasound", Map.of("left", BIRADS, "right", BIRADS),
                    "mammography", Map.of("left", BIRADS, "right", BIRADS),
                    "breast-examination", Map.of("left", List.of("normal", "abnormal", "")),
                    "pathology",
                            Map.of(
                                    "result",
                                    List.of("normal", "benign", "lcis", "dcis", "invasive", ""),
                                    "side",
                                    List.of("left", "right", "both", ""),
                                    "stage",
                                    List.of("0", "I", "IIA", "IIB", "III+", "unknown", "")),
                    "specialist-assessment",
                            Map.of(
                                    "decision",
                                    List.of("routine", "biopsy", "short-follow-up", "other-examination", "")),
                    "treatment", Map.of("kind", List.of("surgery", "endocrine", "refused", "none", "")),
                    "follow-up", Map.of("outcome", CONTACTS),
                    "risk-questionnaire",
                            Map.of(
                                    "menarche-age",
                                    List.of("12", "13", ""),
                                    "first-degree-relative",
                                    YES_NO,
                                    "menopause-age",
                                    List.of("55", "56", ""),
                                    "dense-breast",
                                    YES_NO,
                                    "breast-cancer-history",
                                    YES_NO)),
            "copd",
            Map.of(
                    "copd-questionnaire",
                            Map.of(
                                    "smoking",
                                    List.of("never", "former", "current", ""),
                                    "cigarettes-per-day",
                                    List.of("0", "10", "20", ""),
                                    "years-smoked",
                                    List.of("5", "30", ""),
                                    "height-cm",
                                    List.of("165"),
                                    "weight-kg",
                                    List.of("49", "62", "80", ""),
                                    "cough",
                                    YES_NO,
                                    "breathless",
                                    List.of("none", "hurrying", "walking", ""),
                                    "biomass",
                                    YES_NO,
                                    "family-history",
                                    YES_NO),
                    "spirometry", Map.of("ratio", RATIOS, "fev1-percent", FEV1, "quality", QUALITY),
                    "spirometry-post", Map.of("ratio", RATIOS, "fev1-percent", FEV1, "quality", QUALITY),
                    "copd-diagnosis", Map.of("result", List.of("confirmed", "excluded", "other", "")),
                    "copd-assessment",
                            Map.of(
                                    "mmrc",
                                    List.of("1", "2", ""),
                                    "cat",
                                    List.of("9", "10", ""),
                                    "exacerbations",
                                    List.of("0", "1", "2", ""),
                                    "admissions",
                                    List.of("0", "1", "2", ""),
                                    "influenza-vaccine",
                                    YES_NO,
                                    "pneumococcal-vaccine",
                                    YES_NO,
                                    "rehabilitation",
                                    YES_NO,
                                    "inhaler-technique",
                                    TECHNIQUE),
                    "follow-up",
                            Map.of(
                                    "outcome",
                                    CONTACTS,
                                    "spo2",
                                    List.of("88", "90", "91", "96", "", ""),
                                    "smoking",
                                    List.of("former", "current", "", ""),
                                    "influenza-vaccine",
                                    YES_NO,
                                    "pneumococcal-vaccine",
                                    YES_NO,
                                    "rehabilitation",
                                    YES_NO,
                                    "inhaler-technique",
                                    TECHNIQUE)));

    /** What may happen in every programme. */
    private static final Map<String, Map<String, List<String>>> SHARED = Map.of(
            "referral", Map.of("direction", List.of("up", "up", "down", "out", ""), "urgent", YES_NO),
            "referral-acceptance", Map.of("accepted", YES_NO),
            "referral-arrival", Map.of(),
            "referral-result", Map.of("outcome", List.of("returned", "admitted", "not-gone", "")),
            "follow-up", Map.of("outcome", CONTACTS),
            "exclusion",
                    Map.of(
                            "reason",
                            List.of("organ-removed", "too-ill", "other", ""),
                            "evidence-kind",
                            List.of("medical-record", "certificate", "told", ""),
                            "until-date",
                            List.of("2024-09-01", "2025-06-30", "2026-12-31", "")),
            "exclusion-lifted", Map.of());

    private final String programme;
    private final Random random;

    InventedRecords(String programme, long seed) {
        this.programme = programme;
        this.random = new Random(seed);
    }

    PersonRecord next() {
        List<ScreeningEvent> events = new ArrayList<>();
        int count = random.nextInt(8);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(400));
        for (int i = 0; i < count; i++) {
            events.add(event(day, i));
            day = day.plusDays(gap());
        }
        return new PersonRecord(person(), events);
    }

    private int gap() {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1, 2 -> 1 + random.nextInt(40);
            case 3 -> 150 + random.nextInt(60);
            default -> 300 + random.nextInt(500);
        };
    }

    private ScreeningEvent event(LocalDate day, int row) {
        Map<String, Map<String, List<String>>> kinds = random.nextInt(6) == 0 ? SHARED : KINDS.get(programme);
        String kind = pick(kinds.keySet().stream().sorted().toList());
        Map<String, String> findings = new HashMap<>();
        kinds.get(kind).entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(finding -> {
            String value = pick(finding.getValue());
            if (!value.isEmpty()) {
                findings.put(finding.getKey(), value);
            }
        });
        String plain = kind.split(" ")[0];
        int slash = plain.indexOf('/');
        return new ScreeningEvent(
                plain.substring(slash + 1),
                slash < 0 ? programme : plain.substring(0, slash),
                day,
                findings,
                null,
                new EventSource(1, "a.xlsx", "s", row));
    }

    private Person person() {
        Sex sex = List.of(Sex.FEMALE, Sex.FEMALE, Sex.FEMALE, Sex.MALE, Sex.UNKNOWN)
                .get(random.nextInt(5));
        LocalDate registered = FIRST_DAY.plusDays(random.nextInt(700));
        return new Person(
                new PersonKey(1),
                "",
                "",
                sex,
                LocalDate.of(1938, 1, 1).plusDays(random.nextInt(20_500)),
                registered,
                null,
                null,
                null,
                null,
                null,
                random.nextInt(12) == 0 ? FIRST_DAY.plusDays(random.nextInt(1500)) : null,
                random.nextInt(12) == 0 ? FIRST_DAY.plusDays(random.nextInt(1500)) : null);
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
