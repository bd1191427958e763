package org.screenreg.failsafe;

import java.util.List;
import java.util.Set;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;

/** The holes the program looks for, read from {@code failsafe/holes.yaml}. */
public final class Holes {
    private static final Set<String> KEYS = Set.of("id", "title", "sentence", "view", "days", "source");

    private Holes() {}

    public static List<Hole> load() {
        return Definitions.resource(Holes.class, "/failsafe/holes.yaml").list().stream()
                .map(Holes::hole)
                .toList();
    }

    private static Hole hole(Definition one) {
        one.allowOnly(KEYS);
        return new Hole(
                one.get("id").text(),
                one.get("title").label(),
                one.get("sentence").label(),
                one.get("view").text(),
                one.get("days").wholeNumber(),
                one.get("source").text());
    }
}
