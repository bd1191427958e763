package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.pathway.Milestone;
import org.screenreg.pathway.Recommendation;

/** Every indicator once more, written out by hand over one person's course and events, without the engine. */
final class NaiveIndicators {
    private final Map<String, List<NaiveItems.Thing>> counted = new HashMap<>();
    private final NaivePerson on;
    private final NaiveItems items;
    private final NaiveEvents events;

    NaiveIndicators(NaivePerson on) {
        this.on = on;
        this.items = new NaiveItems(on);
        this.events = new NaiveEvents(on, items);
    }

    /** What there is of an indicator; counted once, however it is parted. */
    List<NaiveItems.Thing> items(String id) {
        return counted.computeIfAbsent(id, key -> List.copyOf(count(key)));
    }

    private List<NaiveItems.Thing> count(String id) {
        items.all.clear();
        switch (id) {
            case "IND-01" -> resident(on.target(), on.any(Milestone.ASSESSED, true));
            case "IND-04", "TWO-02" -> resident(on.target(), on.covered());
            case "IND-04a", "C01", "CS5-screened" ->
                resident(on.target(), on.screenings().anyMatch(on::inside));
            case "C06" ->
                resident(on.age(on.end) >= 40, on.events().anyMatch(event -> event.kind()
                        .startsWith("spirometry")));
            case "C07" -> resident(on.target(), on.any(Milestone.MANAGED, false));
            case "HTN-01", "DM-01" -> resident(on.age(on.end) >= 35, on.any(Milestone.MANAGED, false));
            case "IND-16" -> {
                String state = on.state();
                resident(
                        Set.of("positive-awaiting", "diagnosed", "treated", "under-care", "refused", "lost")
                                .contains(state),
                        state.equals("lost"));
            }
            case "PUB-01", "PUB-02" -> on.screenings().filter(on::inside).forEach(day -> items.count(true, true));
            case "IND-05" -> events.tests();
            case "IND-05a" -> events.samples();
            case "IND-09", "QB-23", "QC-36" -> asked(Set.of("biopsy"), "due", "done", 0);
            case "IND-15", "WORK-07" ->
                asked(Set.of("follow-up-contact", "palliative-care", "trace", "counsel-refusal"), "due", "done", 0);
            case "IND-17" -> asked(Set.of(), "due", "on-time", 0);
            case "IND-18" ->
                asked(
                        Set.of(
                                "surveillance-imaging",
                                "surveillance-ct",
                                "repeat-imaging",
                                "repeat-ldct",
                                "colonoscopy",
                                "endoscopy",
                                "hpv-test",
                                "liver-test"),
                        "due",
                        "on-time",
                        0);
            case "C04" -> asked(Set.of("bronchodilator-test"), "asked", "done", 90);
            case "C09" -> asked(Set.of("follow-up-contact"), "due", "on-time", 0);
            case "CHR-04" -> asked(Set.of("follow-up-contact", "blood-pressure", "glucose-test"), "due", "on-time", 0);
            case "TIME-village", "TIME-township", "TIME-county", "TIME-task" -> taken(id.substring(5));
            case "C08" -> events.patient(true, false, 4, Set.of("spirometry", "spirometry-post"), Set.of());
            case "C10" -> events.patient(false, false, 0, Set.of("spirometry", "spirometry-post"), Set.of());
            case "C11" -> events.patient(false, false, 0, Set.of(), Set.of("COPD-A2", "COPD-A3"));
            case "CHR-02" -> events.patient(true, true, 4, Set.of("health-check"), Set.of());
            case "CHR-03" -> events.patient(true, true, 0, Set.of(), Set.of("HTN-K6", "DM-K6"));
            default -> more(id);
        }
        return items.all;
    }

    private void more(String id) {
        switch (id) {
            case "QB-22", "QC-35" -> asked(Set.of("biopsy"), "due", "all", 0);
            case "QC-32" -> asked(Set.of("colposcopy"), "due", "all", 0);
            case "QC-33" -> asked(Set.of("colposcopy"), "due", "done", 0);
            case "PUB-17" -> resident(true, on.age(on.end) >= 60);
            case "DQ-01" ->
                resident(
                        on.isSeen(),
                        on.person.phone() != null && !on.person.phone().isEmpty());
            case "DQ-02" ->
                resident(
                        on.isSeen(),
                        on.person.village() != null && on.person.village().startsWith("V"));
            case "DQ-03" -> on.events().forEach(event -> items.done(event, event.facility() != null));
            case "DQ-04" -> events.entered();
            case "C12a" -> events.smoking();
            case "C12b", "C12c", "C12d", "C12e" -> new NaiveCare(on, items, events).count(id);
            case "PUB-07",
                    "PUB-07b",
                    "PUB-07c",
                    "REF-01",
                    "C13",
                    "REF-02",
                    "C13b",
                    "REF-03",
                    "REF-04",
                    "REF-05",
                    "REF-06" -> new NaiveReferrals(on, items).count(id);
            case "WORK-06" -> events.tried();
            case "WORK-05" -> events.contacts(false);
            case "PUB-12" -> events.contacts(true);
            case "PUB-13" -> events.done("follow-up", event -> event.findings().containsKey("spo2"));
            case "PUB-14" -> events.done("treatment", event -> NaiveEvents.says(event, "kind", "chemotherapy"));
            default -> {
                if (id.startsWith("QB-")) {
                    events.breastColumn(Integer.parseInt(id.substring(3)));
                } else if (id.startsWith("QC-") && !id.equals("QC-05")) {
                    events.cervicalColumn(Integer.parseInt(id.substring(3)));
                } else {
                    NaiveRounds rounds = new NaiveRounds(on, items);
                    on.rounds().forEach(round -> rounds.count(id, round));
                }
            }
        }
    }

    private void resident(boolean meant, boolean counts) {
        if (meant && !on.gone()) {
            items.count(true, counts);
        }
    }

    private void asked(Set<String> steps, String when, String counts, int within) {
        for (Recommendation one : on.requests(steps)) {
            LocalDate until = one.until() == null ? LocalDate.MAX : one.until();
            boolean in = when.equals("asked")
                    ? on.inside(one.since())
                    : on.inside(one.dueOn()) && (one.done() || until.isAfter(one.dueOn()));
            boolean done = one.done() && !until.isAfter(on.end);
            boolean inTime = !counts.equals("on-time") || !until.isAfter(one.dueOn());
            boolean soon =
                    within == 0 || (done && until.toEpochDay() - one.since().toEpochDay() <= within);
            if (in) {
                boolean isCounted = counts.equals("all") || (done && inTime && soon);
                items.all.add(new NaiveItems.Thing(isCounted, 0, one.tier().code(), one.step(), ""));
            }
        }
    }

    private void taken(String tier) {
        for (Recommendation one : on.requests(Set.of())) {
            if ((tier.equals("task") || one.tier().code().equals(tier)) && one.done() && on.inside(one.until())) {
                int days = (int) (one.until().toEpochDay() - one.since().toEpochDay());
                boolean onTime = !one.until().isAfter(one.dueOn());
                items.all.add(new NaiveItems.Thing(
                        onTime, Math.max(0, days), one.tier().code(), one.step(), ""));
            }
        }
    }
}
