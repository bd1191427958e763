package org.screenreg.indicator;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.Milestone;

/** The indicators that look at events, written out by hand. */
final class NaiveEvents {
    private static final List<String> BREAST = List.of("breast-examination", "ultrasound", "mammography");
    private static final List<String> CERVIX = List.of("hpv", "cytology", "visual");
    private static final List<String> BIRADS = List.of("1", "2", "3", "0", "4A", "4", "4B", "4C", "5", "6");
    private static final List<String> STAGES = List.of("0", "I", "IIA", "IIB", "III+");
    private static final List<String> BREAST_HISTOLOGY =
            List.of("normal", "benign", "atypical-hyperplasia", "lcis", "dcis", "invasive", "other-malignant");
    private static final List<String> CERVICAL_HISTOLOGY =
            List.of("normal", "inflammation", "lsil", "hsil", "ais", "microinvasive", "invasive", "other-malignant");
    private static final List<String> SMEARS = List.of(
            "unsatisfactory",
            "nilm",
            "asc-us",
            "lsil",
            "asc-h",
            "agc",
            "agc-fn",
            "hsil",
            "ais",
            "scc",
            "adenocarcinoma");
    private static final List<String> HPV = List.of("invalid", "negative", "other", "untyped", "16-18");

    private final NaivePerson on;
    private final NaiveItems items;

    NaiveEvents(NaivePerson on, NaiveItems items) {
        this.on = on;
        this.items = items;
    }

    void contacts(boolean home) {
        done("follow-up", event -> isVisit(event, false) && (!home || says(event, "way", "home")));
    }

    void done(String kind, Predicate<ScreeningEvent> which) {
        done(kind, which, event -> true);
    }

    void done(String kind, Predicate<ScreeningEvent> which, Predicate<ScreeningEvent> counts) {
        on.events()
                .filter(event -> event.kind().equals(kind))
                .filter(which)
                .forEach(event -> items.done(event, counts.test(event)));
    }

    static boolean says(ScreeningEvent event, String finding, String value) {
        return event.findings().getOrDefault(finding, "").equals(value);
    }

    /** A column of the national table of breast screening. */
    void breastColumn(int column) {
        switch (column) {
            case 2 -> any(BREAST, false);
            case 3 -> any(BREAST, true);
            case 5 -> any(List.of("ultrasound"), false);
            case 12 -> any(List.of("mammography"), false);
            case 21 -> worst("pathology", List.of("result"), BREAST_HISTOLOGY, "benign");
            case 24, 25, 26, 27 ->
                worst("pathology", List.of("result"), BREAST_HISTOLOGY, BREAST_HISTOLOGY.get(column - 22));
            case 29 -> worst("pathology", List.of("result"), BREAST_HISTOLOGY, "other-malignant");
            case 30 -> worst("pathology", List.of("result"), BREAST_HISTOLOGY, "dcis", "invasive", "other-malignant");
            case 31 -> worst("pathology", List.of("stage"), STAGES, STAGES.toArray(String[]::new));
            case 32, 33, 34, 35, 36 -> worst("pathology", List.of("stage"), STAGES, STAGES.get(column - 32));
            case 37 -> contacts(false);
            case 38 -> treated();
            default -> {
                boolean sound = column <= 11;
                int grade = column - (sound ? 6 : 13);
                String[] codes = grade == 4
                        ? new String[] {"4A", "4", "4B", "4C"}
                        : grade == 5 ? new String[] {"5", "6"} : new String[] {String.valueOf(grade)};
                worst(sound ? "ultrasound" : "mammography", List.of("left", "right"), BIRADS, codes);
            }
        }
    }

    /** A column of the national table of cervical screening. */
    void cervicalColumn(int column) {
        List<String> smears =
                List.of("asc-us", "asc-h", "lsil", "hsil", "scc", "agc", "agc-fn", "ais", "adenocarcinoma");
        switch (column) {
            case 2 -> any(CERVIX, false);
            case 3 -> any(CERVIX, true);
            case 6 -> worst("hpv", List.of("result"), HPV, "negative");
            case 7 -> worst("hpv", List.of("result"), HPV, "other", "untyped", "16-18");
            case 10 ->
                worst(
                        "cytology",
                        List.of("result"),
                        SMEARS,
                        SMEARS.subList(1, 11).toArray(String[]::new));
            case 20 -> any(List.of("visual"), false);
            case 21 -> worst("visual", List.of("result"), List.of("normal", "abnormal"), "abnormal");
            case 34 ->
                worst(
                        "colposcopy",
                        List.of("impression"),
                        List.of("normal", "low", "high", "suspicious"),
                        "low",
                        "high",
                        "suspicious");
            case 37, 38, 39, 40, 41, 42 ->
                worst("pathology", List.of("result"), CERVICAL_HISTOLOGY, CERVICAL_HISTOLOGY.get(column - 35));
            case 43 -> contacts(false);
            case 44 -> treated();
            default -> worst("cytology", List.of("result"), SMEARS, smears.get(column - 11));
        }
    }

    private void treated() {
        done("treatment", event -> !says(event, "kind", "refused") && !says(event, "kind", "none"));
    }

    private void any(List<String> kinds, boolean before) {
        boolean known = on.record.events().stream()
                .anyMatch(event -> event.programme().equals(on.programme)
                        && kinds.contains(event.kind())
                        && event.performedOn().isBefore(on.start));
        if (!before || known) {
            kinds.forEach(kind -> done(kind, event -> true));
        }
    }

    private void worst(String kind, List<String> findings, List<String> order, String... those) {
        int worst = -1;
        for (ScreeningEvent event :
                on.events().filter(one -> one.kind().equals(kind)).toList()) {
            for (String finding : findings) {
                worst = Math.max(worst, order.indexOf(event.findings().getOrDefault(finding, "")));
            }
        }
        if (worst >= 0) {
            items.count(true, List.of(those).contains(order.get(worst)));
        }
    }

    void patient(boolean visited, boolean faceToFace, int perYear, Set<String> kinds, Set<String> rows) {
        LocalDate since = confirmedOn();
        if (since == null || on.gone()) {
            return;
        }
        long visits = on.events()
                .filter(event -> isVisit(event, faceToFace))
                .map(ScreeningEvent::performedOn)
                .distinct()
                .count();
        long months = Period.between(since.isAfter(on.start) ? since : on.start, on.end.plusDays(1))
                .toTotalMonths();
        boolean enough = perYear == 0 || visits >= Math.max(1, perYear * months / 12);
        boolean done = kinds.isEmpty() || on.events().anyMatch(event -> kinds.contains(event.kind()));
        boolean said = rows.isEmpty()
                || on.pathways.course(on.programme, on.record, on.end).hits().stream()
                        .anyMatch(hit -> rows.contains(hit.row()));
        items.count(!visited || visits > 0, enough && done && said);
    }

    @Nullable
    LocalDate confirmedOn() {
        return on.course.episodes().stream()
                .map(episode -> on.known(episode.milestones().get(Milestone.CONFIRMED)))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean isVisit(ScreeningEvent event, boolean faceToFace) {
        String outcome = event.findings().getOrDefault("outcome", "");
        return event.kind().equals("follow-up")
                && !Set.of("not-reached", "refused", "lost", "moved", "died").contains(outcome)
                && !(faceToFace && event.findings().getOrDefault("way", "").equals("phone"));
    }

    /** Everything done in the period; it came in on one day. */
    void entered() {
        on.events().forEach(event -> {
            int days = Math.max(0, (int)
                    (BruteForceTest.LOADED.toEpochDay() - event.performedOn().toEpochDay()));
            items.done(event, days <= 30, days);
        });
    }

    void tried() {
        done("follow-up", event -> true, event -> isVisit(event, false));
    }

    void samples() {
        for (String kind : List.of("hpv", "cytology")) {
            done(
                    kind,
                    event -> event.findings().containsKey("result"),
                    event -> !says(event, "result", "invalid") && !says(event, "result", "unsatisfactory"));
        }
    }

    /** Smokers by the last contact that asked; current comes before former on the same day. */
    void smoking() {
        ScreeningEvent last = null;
        for (ScreeningEvent event :
                on.events().filter(one -> one.kind().equals("follow-up")).toList()) {
            boolean current = says(event, "smoking", "current");
            if ((current || says(event, "smoking", "former"))
                    && (last == null
                            || event.performedOn().isAfter(last.performedOn())
                            || (event.performedOn().equals(last.performedOn()) && current))) {
                last = event;
            }
        }
        if (last != null) {
            items.count(true, says(last, "smoking", "former"));
        }
    }

    void tests() {
        Map<String, String> quality = Map.of(
                "colposcopy",
                "adequacy",
                "colonoscopy",
                "preparation",
                "spirometry",
                "quality",
                "spirometry-post",
                "quality");
        on.events()
                .filter(event -> event.findings().containsKey(quality.getOrDefault(event.kind(), "-")))
                .forEach(event -> items.count(
                        true,
                        Set.of("adequate", "acceptable")
                                .contains(event.findings().get(quality.get(event.kind())))));
    }
}
