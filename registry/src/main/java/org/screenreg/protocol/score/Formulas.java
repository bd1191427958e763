package org.screenreg.protocol.score;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The formulas a protocol may name. */
public final class Formulas {
    private static final Map<String, Formula> BY_NAME = new TreeMap<>(Map.of(
            "body-mass-index", BodyMassIndex::of,
            "pack-years", PackYears::of,
            "copd-sq", CopdSq::total,
            "copd-sq-so-far", CopdSq::soFar,
            "copd-ps", CopdPs::total));

    private Formulas() {}

    public static Optional<Formula> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Set<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }
}
