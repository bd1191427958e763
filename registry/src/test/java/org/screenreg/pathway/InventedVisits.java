package org.screenreg.pathway;

import java.util.List;
import java.util.Map;

/** What invented people of the hypertension and diabetes programmes are told to have. */
final class InventedVisits {
    private static final List<String> YES_NO = List.of("true", "false", "");
    private static final List<String> CONTACTS =
            List.of("reached", "reached", "reached", "refused", "lost", "not-reached", "moved", "died", "");
    private static final List<String> SYSTOLIC = List.of("120", "129", "130", "139", "140", "149", "150", "180", "");
    private static final List<String> DIASTOLIC = List.of("70", "84", "85", "89", "90", "110", "");
    private static final List<String> FASTING =
            List.of("3.9", "4.0", "5.5", "6.0", "6.1", "6.9", "7.0", "8.2", "16.7", "");
    private static final List<String> WAYS = List.of("home", "outpatient", "phone", "");
    private static final List<String> SIDE_EFFECTS = List.of("none", "none", "present", "hard-to-control", "");
    private static final List<String> COMPLICATIONS = List.of("none", "none", "known", "worse", "new", "");
    private static final List<String> ADHERENCE = List.of("regular", "irregular", "none", "");
    private static final Map<String, List<String>> DIAGNOSIS =
            Map.of("result", List.of("confirmed", "confirmed", "excluded", ""));
    private static final Map<String, List<String>> RESULT =
            Map.of("outcome", List.of("returned", "admitted", "not-gone", ""));

    static final Map<String, Map<String, List<String>>> HYPERTENSION = Map.of(
            "registration",
            Map.of(
                    "patient", YES_NO,
                    "height-cm", List.of("170", ""),
                    "weight-kg", List.of("69", "69.4", ""),
                    "waist-cm", List.of("84.9", "85", "90", ""),
                    "family-history", YES_NO,
                    "salty-diet", YES_NO,
                    "heavy-drinking", YES_NO),
            "blood-pressure",
            Map.of("systolic", SYSTOLIC, "diastolic", DIASTOLIC),
            "diagnosis",
            DIAGNOSIS,
            "referral",
            Map.of(),
            "referral-result",
            RESULT,
            "health-check",
            Map.of(),
            "follow-up",
            Map.of(
                    "outcome", CONTACTS,
                    "way", WAYS,
                    "systolic", SYSTOLIC,
                    "diastolic", DIASTOLIC,
                    "danger-sign", List.of("false", "", "", "true"),
                    "side-effect", SIDE_EFFECTS,
                    "complication", COMPLICATIONS,
                    "adherence", ADHERENCE));

    static final Map<String, Map<String, List<String>>> DIABETES = Map.of(
            "registration",
            Map.of(
                    "patient", YES_NO,
                    "height-cm", List.of("170", ""),
                    "weight-kg", List.of("69", "69.4", ""),
                    "waist-cm", List.of("84.9", "85", "90", ""),
                    "family-history", YES_NO,
                    "hypertension", YES_NO,
                    "gestational", YES_NO),
            "glucose",
            Map.of(
                    "fasting",
                    FASTING,
                    "random",
                    List.of("3.9", "11", "11.1", "16.7", "", ""),
                    "hba1c",
                    List.of("6.4", "6.5", "7", "")),
            "diagnosis",
            DIAGNOSIS,
            "referral",
            Map.of(),
            "referral-result",
            RESULT,
            "health-check",
            Map.of(),
            "follow-up",
            Map.of(
                    "outcome", CONTACTS,
                    "way", WAYS,
                    "fasting", FASTING,
                    "systolic", SYSTOLIC,
                    "diastolic", DIASTOLIC,
                    "danger-sign", List.of("false", "", "", "true"),
                    "side-effect", SIDE_EFFECTS,
                    "complication", COMPLICATIONS,
                    "adherence", ADHERENCE));

    private InventedVisits() {}
}
