package org.screenreg.pathway;

import static org.screenreg.pathway.InventedResidents.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.screenreg.event.ScreeningEvent;

/** Courses that the invented people do not come to by chance. */
final class RareEvents {
    private static final Map<String, String> CLEAR = Map.of("left", "1", "right", "1");
    private static final Map<String, String> NORMAL = Map.of("left", "normal", "right", "normal");

    private RareEvents() {}

    /** Sent up and seen, sent up and not gone, and sent down and taken over, in every programme that is asked about. */
    static List<ScreeningEvent> referrals() {
        List<ScreeningEvent> events = new ArrayList<>();
        for (String programme : List.of("hypertension", "copd")) {
            events.add(event(programme, "referral", "2026-02-01", Map.of("direction", "up")));
            events.add(event(programme, "referral-result", "2026-02-20", Map.of("outcome", "admitted")));
            events.add(event(programme, "referral", "2026-03-01", Map.of("direction", "down")));
            events.add(event(programme, "referral-result", "2026-03-04", Map.of("outcome", "returned")));
            events.add(event(programme, "referral", "2026-04-01", Map.of("direction", "up")));
            events.add(event(programme, "referral-result", "2026-04-03", Map.of("outcome", "not-gone")));
            events.add(event(
                    programme,
                    "referral",
                    "2026-05-01",
                    Map.of("direction", "up", "reason", "新发并发症", "summary", "true")));
            events.add(event(programme, "referral-acceptance", "2026-05-02", Map.of("accepted", "true")));
            events.add(event(programme, "referral-arrival", "2026-05-03", Map.of()));
            events.add(event(
                    programme, "referral-result", "2026-05-08", Map.of("outcome", "treated", "appropriate", "true")));
            events.add(event(programme, "referral", "2026-06-01", Map.of("direction", "down", "reason", "病情稳定")));
            events.add(event(programme, "referral-acceptance", "2026-06-02", Map.of("accepted", "false")));
            events.add(event(programme, "referral", "2026-07-01", Map.of("direction", "out")));
            events.add(placed(
                    event(programme, "follow-up", "2026-10-20", Map.of("outcome", "reached", "smoking", "former"))));
            events.add(event(
                    programme, "follow-up", "2026-05-02", Map.of("outcome", "reached", "way", "home", "spo2", "95")));
        }
        return events;
    }

    private static ScreeningEvent placed(ScreeningEvent event) {
        return new ScreeningEvent(
                event.kind(), event.programme(), event.performedOn(), event.findings(), "H1", event.source());
    }

    /** Found by screening, treated, and followed up after it. */
    static List<ScreeningEvent> followed() {
        return List.of(
                event("breast", "ultrasound", "2026-01-12", Map.of("left", "4A", "right", "1")),
                event("breast", "breast-examination", "2026-01-12", NORMAL),
                event("breast", "pathology", "2026-01-20", Map.of("result", "invasive", "stage", "IIA")),
                event("breast", "treatment", "2026-02-10", Map.of("kind", "surgery")),
                event("breast", "follow-up", "2026-03-10", Map.of("outcome", "reached", "way", "home")));
    }

    /** A patient at low risk who is contacted before each contact is due. */
    static List<ScreeningEvent> contacted() {
        List<ScreeningEvent> events = new ArrayList<>(List.of(
                event("copd", "spirometry", "2026-03-10", Map.of("ratio", "0.66", "quality", "acceptable")),
                event(
                        "copd",
                        "spirometry-post",
                        "2026-04-01",
                        Map.of("ratio", "0.62", "fev1-percent", "60", "quality", "acceptable")),
                event("copd", "copd-diagnosis", "2026-04-05", Map.of("result", "confirmed")),
                event(
                        "copd",
                        "copd-assessment",
                        "2026-04-20",
                        Map.of("mmrc", "1", "cat", "9", "exacerbations", "1", "admissions", "0")),
                event(
                        "copd",
                        "follow-up",
                        "2026-06-20",
                        Map.of(
                                "outcome",
                                "reached",
                                "mmrc",
                                "2",
                                "rehabilitation",
                                "true",
                                "influenza-vaccine",
                                "true",
                                "pneumococcal-vaccine",
                                "true",
                                "inhaler-technique",
                                "skilled"))));
        for (String day : List.of("2026-07-15", "2026-10-10")) {
            events.add(event("copd", "follow-up", day, Map.of("outcome", "reached", "way", "home")));
        }
        return events;
    }

    static List<ScreeningEvent> mammography(String worst) {
        return List.of(
                event("breast", "ultrasound", "2026-01-12", Map.of("left", "0", "right", "1")),
                event("breast", "breast-examination", "2026-01-12", NORMAL),
                event("breast", "mammography", "2026-01-20", Map.of("left", worst, "right", "1")));
    }

    static List<ScreeningEvent> chemotherapy() {
        return List.of(
                event("breast", "pathology", "2026-02-20", Map.of("result", "other-malignant", "stage", "IIB")),
                event("breast", "treatment", "2026-03-10", Map.of("kind", "chemotherapy")),
                event("breast", "treatment", "2026-04-10", Map.of("kind", "chemotherapy")));
    }

    /** Positive for most of a year before somebody looked. */
    static List<ScreeningEvent> late() {
        return List.of(
                event("breast", "ultrasound", "2025-03-02", Map.of("left", "4A", "right", "1")),
                event("breast", "breast-examination", "2025-03-02", NORMAL),
                event("breast", "pathology", "2026-02-20", Map.of("result", "invasive", "stage", "IIA")));
    }

    /** Screened once, and not again until the cancer was found. */
    static List<ScreeningEvent> lapsed() {
        return List.of(
                event("breast", "ultrasound", "2019-03-02", CLEAR),
                event("breast", "breast-examination", "2019-03-02", NORMAL),
                event("breast", "cancer-diagnosis", "2026-08-10", Map.of("result", "cancer")));
    }

    /** Smears and histology that are rarely reported, and a colposcopy done when it was due. */
    static List<List<ScreeningEvent>> smears() {
        List<List<ScreeningEvent>> women = new ArrayList<>();
        for (String smear : List.of("scc", "agc", "agc-fn", "ais", "adenocarcinoma")) {
            women.add(List.of(event("cervical", "cytology", "2026-02-02", Map.of("result", smear))));
        }
        women.add(List.of(
                event("cervical", "hpv", "2026-02-02", Map.of("result", "16-18")),
                event(
                        "cervical",
                        "colposcopy",
                        "2026-02-10",
                        Map.of("adequacy", "adequate", "impression", "suspicious")),
                event("cervical", "pathology", "2026-02-20", Map.of("result", "other-malignant"))));
        return women;
    }
}
