package org.screenreg.protocol.score;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The formulas a protocol may name. */
public final class Formulas {
    private static final Map<String, Formula> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("amap", Amap::of),
            Map.entry("apcs", Apcs::total),
            Map.entry("apcs-so-far", Apcs::soFar),
            Map.entry("body-mass-index", BodyMassIndex::of),
            Map.entry("colorectal-relatives", ColorectalRisk::relatives),
            Map.entry("colorectal-risk", ColorectalRisk::total),
            Map.entry("colorectal-risk-so-far", ColorectalRisk::soFar),
            Map.entry("copd-ps", CopdPs::total),
            Map.entry("copd-sq", CopdSq::total),
            Map.entry("copd-sq-so-far", CopdSq::soFar),
            Map.entry("first-known", FirstKnown::of),
            Map.entry("li-score", LiScore::total),
            Map.entry("modified-apcs", ModifiedApcs::total),
            Map.entry("modified-apcs-so-far", ModifiedApcs::soFar),
            Map.entry("nodule-size", NoduleSize::of),
            Map.entry("pack-years", PackYears::of),
            Map.entry("pack-years-or-stated", PackYears::orStated),
            Map.entry("years-since-quit", YearsSinceQuit::of)));

    private Formulas() {}

    public static Optional<Formula> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Set<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }
}
