package org.screenreg.pathway;

import java.util.List;
import java.util.Map;

/** What invented people may be found to have in the programmes for lung and liver; a kind may be of another programme. */
final class InventedCancers {
    private static final List<String> YES_NO = List.of("true", "false", "");
    private static final List<String> CONTACTS =
            List.of("reached", "reached", "refused", "lost", "not-reached", "not-reached", "moved", "died");
    private static final List<String> DECISIONS =
            List.of("routine", "biopsy", "short-follow-up", "other-examination", "");
    private static final List<String> LAB = List.of("negative", "weak", "positive", "");
    private static final List<String> ENHANCED = List.of("no-nodule", "benign", "untypical", "typical", "", "");

    private static final Map<String, Map<String, List<String>>> SHARED = Map.of(
            "treatment", Map.of("kind", List.of("surgery", "chemotherapy", "refused", "none", "antiviral", "")),
            "specialist-assessment", Map.of("decision", DECISIONS, "super-high", List.of("true", "", "")),
            "follow-up",
                    Map.of(
                            "outcome",
                            CONTACTS,
                            "kps",
                            List.of("30", "70", "90", ""),
                            "palliative",
                            YES_NO,
                            "disease-status",
                            List.of("free", "recurrence", "", "")),
            "cancer-diagnosis",
                    Map.of(
                            "result",
                            List.of("none", "precancer", "cancer", "recurrence", ""),
                            "stage",
                            List.of("IA", "IIB", "IIIA", "IV", ""),
                            "cnlc-stage",
                            List.of("Ia", "IIIa", ""),
                            "child-pugh",
                            List.of("A", "C", ""),
                            "performance",
                            List.of("1", "3"),
                            "extrahepatic",
                            YES_NO,
                            "invasion",
                            YES_NO,
                            "tumours",
                            List.of("1", "2", "4"),
                            "tumour-mm",
                            List.of("25", "55", "")));

    static final Map<String, Map<String, List<String>>> LUNG = with(Map.of(
            "ldct",
                    Map.of(
                            "nodule",
                            YES_NO,
                            "nodule-type",
                            List.of("solid", "solid", "part-solid", "non-solid", ""),
                            "diameter-mm",
                            List.of("4.9", "5.9", "6", "7.9", "8", "14.9", "15", "20", ""),
                            "solid-mm",
                            List.of("5.9", "6", "15", ""),
                            "lung-rads",
                            List.of("2", "4B", "3S", ""),
                            "airway",
                            List.of("true", "false", "", "", ""),
                            "comparison",
                            List.of("gone", "shrunk", "unchanged", "new", "grown", "")),
            "ldct again",
                    Map.of(
                            "nodule-type", List.of("solid"),
                            "diameter-mm", List.of("7", "9", "16"),
                            "comparison", List.of("shrunk", "unchanged", "unchanged", "grown", "")),
            "risk-questionnaire",
                    Map.of(
                            "smoking",
                            List.of("never", "former", "current", ""),
                            "cigarettes-per-day",
                            List.of("10", "20", ""),
                            "years-smoked",
                            List.of("19", "30", ""),
                            "years-since-quit",
                            List.of("14.9", "15", ""),
                            "quit-date",
                            List.of("2009-06-01", "2015-01-01", ""),
                            "passive-years",
                            List.of("19", "20", ""),
                            "copd",
                            YES_NO,
                            "exposure",
                            List.of("none", "silica", "uranium", ""),
                            "exposure-years",
                            List.of("0.5", "1", ""),
                            "first-degree-relative",
                            YES_NO),
            "bronchoscopy", Map.of("result", LAB),
            "pet-ct", Map.of("result", LAB),
            "pathology",
                    Map.of(
                            "result",
                            List.of("inadequate", "benign", "aah", "adenocarcinoma", "small-cell", ""),
                            "stage",
                            List.of("IA1", "IIA", "IIIB", "IV", "")),
            "chest-ct", Map.of("result", List.of("clear", "unclear", "suspicious", "")),
            "copd/copd-diagnosis", Map.of("result", List.of("confirmed", "excluded", "")),
            "copd/copd-questionnaire",
                    Map.of("smoking", List.of("never", "current", ""), "cigarettes-per-day", List.of("20", ""))));

    static final Map<String, Map<String, List<String>>> LIVER = with(Map.of(
            "liver-ultrasound",
                    Map.of(
                            "result",
                            List.of("normal", "normal", "cirrhosis", "nodule", "mass", ""),
                            "nodule-mm",
                            List.of("10", "11", "20", "21", "", "", "")),
            "tumour-marker",
                    Map.of(
                            "afp", List.of("3", "20", "20.01", "<2.0", ">2000", "unreadable", ""),
                            "pivka", List.of("40", "41", "", "")),
            "enhanced-imaging",
                    Map.of(
                            "ct", ENHANCED,
                            "mri", ENHANCED,
                            "ceus", ENHANCED,
                            "eob-mri", ENHANCED,
                            "nodule-mm", List.of("9", "15", "25", "")),
            "hepatitis-test", Map.of("hbsag", LAB, "anti-hcv", LAB, "hbcab", LAB),
            "liver-blood",
                    Map.of(
                            "platelets", List.of("150", "250", ""),
                            "albumin", List.of("38", "45"),
                            "bilirubin", List.of("10", "25")),
            "risk-questionnaire",
                    Map.of(
                            "hbv-history",
                            YES_NO,
                            "hcv-history",
                            YES_NO,
                            "cirrhosis",
                            YES_NO,
                            "antiviral",
                            YES_NO,
                            "alcohol-grams",
                            List.of("0", "141", "211", "")),
            "hepatology", Map.of("antiviral", YES_NO),
            "pathology",
                    Map.of(
                            "result",
                            List.of("inadequate", "benign", "dysplastic-nodule", "hcc", ""),
                            "cnlc-stage",
                            List.of("Ia", "Ib", ""))));

    private InventedCancers() {}

    private static Map<String, Map<String, List<String>>> with(Map<String, Map<String, List<String>>> own) {
        Map<String, Map<String, List<String>>> all = new java.util.HashMap<>(SHARED);
        all.putAll(own);
        return Map.copyOf(all);
    }
}
