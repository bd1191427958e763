package org.screenreg.pathway;

import java.util.List;
import java.util.Map;

/** What invented people of the cervical, upper gastrointestinal and colorectal programmes are told to have. */
final class InventedScreenings {
    private static final List<String> YES_NO = List.of("true", "false", "");
    private static final List<String> CONTACTS =
            List.of("reached", "reached", "refused", "lost", "not-reached", "moved", "died");
    private static final List<String> DECISIONS = List.of("routine", "repeat", "biopsy", "treatment", "");
    private static final List<String> TREATMENTS =
            List.of("endoscopic", "endoscopic", "surgery", "refused", "none", "antiviral", "");
    private static final List<String> STAGES = List.of("0", "I", "IIA", "IIIB", "unknown", "", "");
    private static final List<String> CASES = List.of("none", "precancer", "cancer", "recurrence", "");
    private static final List<String> STOOL =
            List.of("invalid", "negative", "negative", "weak-positive", "positive", "");
    private static final List<String> LAB = List.of("negative", "weak", "positive", "");
    private static final List<String> CYTOLOGY =
            List.of("unsatisfactory", "nilm", "nilm", "asc-us", "lsil", "asc-h", "hsil", "");
    private static final Map<String, List<String>> FOLLOW_UP = Map.of(
            "outcome",
            CONTACTS,
            "kps",
            List.of("30", "70", "90", "", ""),
            "disease-status",
            List.of("free", "recurrence", "", ""));

    static final Map<String, Map<String, List<String>>> CERVICAL = Map.of(
            "history",
            Map.of("hysterectomy", YES_NO, "pregnant", YES_NO, "immunosuppressed", YES_NO, "cancer-history", YES_NO),
            "hpv",
            Map.of("result", List.of("invalid", "negative", "negative", "other", "untyped", "16-18", "")),
            "cytology",
            Map.of("result", CYTOLOGY),
            "visual",
            Map.of("result", List.of("normal", "abnormal", "")),
            "colposcopy",
            Map.of(
                    "impression", List.of("normal", "low", "high", "suspicious", ""),
                    "adequacy", List.of("adequate", "adequate", "inadequate", "")),
            "pathology",
            Map.of(
                    "result",
                    List.of("normal", "inflammation", "lsil", "hsil", "hsil", "ais", "microinvasive", "invasive", ""),
                    "stage",
                    STAGES),
            "specialist-assessment",
            Map.of("decision", DECISIONS),
            "treatment",
            Map.of("kind", TREATMENTS),
            "cancer-diagnosis",
            Map.of("result", CASES, "stage", STAGES),
            "follow-up",
            FOLLOW_UP);

    static final Map<String, Map<String, List<String>>> COLORECTAL = Map.of(
            "risk-questionnaire",
            Map.of(
                    "smoking", List.of("never", "former", "current", ""),
                    "height-cm", List.of("170"),
                    "weight-kg", List.of("57.8", "66.2", "66.5", ""),
                    "relatives", List.of("0", "0", "1", "2", ""),
                    "relative-age", List.of("59", "60", ""),
                    "hereditary", List.of("none", "none", "none", "lynch", "fap", "unknown", ""),
                    "bowel-disease", List.of("false", "false", "true", ""),
                    "cancer-history", List.of("false", "false", "true", "")),
            "fit",
            Map.of("result", STOOL, "second-result", STOOL, "value", List.of("99", "100", "", "")),
            "stool-dna",
            Map.of("result", STOOL),
            "colonoscopy-decline",
            Map.of("reason", List.of("refused", "contraindicated", "done-elsewhere", "")),
            "colonoscopy",
            Map.of(
                    "finding", List.of("normal", "normal", "other", "bowel-disease", "polyp", "mass", ""),
                    "caecum", List.of("true", "true", "false", ""),
                    "preparation", List.of("adequate", "inadequate", "", ""),
                    "removed", YES_NO,
                    "largest-mm", List.of("5", "9", "10", "12", "")),
            "pathology",
            Map.of(
                    "result", List.of("normal", "hyperplastic", "ta", "ta", "tva", "ssl", "cancer", ""),
                    "dysplasia", List.of("none", "low", "high", ""),
                    "stage", STAGES),
            "specialist-assessment",
            Map.of("decision", DECISIONS),
            "treatment",
            Map.of("kind", TREATMENTS),
            "cancer-diagnosis",
            Map.of("result", CASES, "stage", STAGES),
            "follow-up",
            FOLLOW_UP);

    static final Map<String, Map<String, List<String>>> UPPER = Map.of(
            "risk-questionnaire",
            Map.of(
                    "smoking", List.of("never", "never", "current", ""),
                    "stomach-relative", YES_NO,
                    "hot-food", List.of("false", "false", "true", ""),
                    "cancer-history", List.of("false", "false", "true", "")),
            "hp-test",
            Map.of("result", LAB, "method", List.of("breath", "antibody", "")),
            "serology",
            Map.of(
                    "hp-antibody", LAB,
                    "pg-one", List.of("30", "90", ""),
                    "pg-two", List.of("10", "30"),
                    "gastrin", List.of("1", "1.5", "6", "")),
            "endoscopy",
            Map.of(
                    "oesophagus", List.of("normal", "normal", "barrett", "suspicious", "mass", ""),
                    "stomach", List.of("normal", "normal", "atrophic", "ulcer", "suspicious", "advanced", ""),
                    "oesophagus-mm", List.of("10", "11", "", ""),
                    "atrophy-extent", List.of("antrum", "fundus", "", ""),
                    "stomach-lesion", YES_NO),
            "pathology",
            Map.of(
                    "oesophagus", List.of("inflammation", "mild", "moderate", "lgin", "hgin", "intramucosal", "", ""),
                    "stomach", List.of("non-atrophic", "metaplasia", "lgin", "hgin", "early", "advanced", "", ""),
                    "stage", STAGES),
            "specialist-assessment",
            Map.of("oesophagus", DECISIONS, "stomach", DECISIONS),
            "treatment",
            Map.of("kind", TREATMENTS, "organ", List.of("oesophagus", "stomach", "both", "")),
            "endoscopy-decline",
            Map.of("reason", List.of("refused", "contraindicated", "done-elsewhere", "")),
            "cancer-diagnosis",
            Map.of("result", CASES, "stage", STAGES),
            "follow-up",
            FOLLOW_UP);

    private InventedScreenings() {}
}
