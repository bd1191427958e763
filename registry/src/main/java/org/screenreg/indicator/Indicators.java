package org.screenreg.indicator;

import java.util.List;
import java.util.Set;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.Label;

/** The definitions of all figures, read from {@code indicators/*.yaml}. */
public final class Indicators {
    private static final Set<String> KEYS =
            Set.of("id", "title", "sentence", "numerator", "denominator", "excludes", "unit", "view", "source");

    private final List<Indicator> all;

    private Indicators(List<Indicator> all) {
        this.all = List.copyOf(all);
    }

    public static Indicators load() {
        Definition file = Definitions.resource(Indicators.class, "/indicators/coverage.yaml");
        return new Indicators(
                file.get("indicators").list().stream().map(Indicators::read).toList());
    }

    private static Indicator read(Definition one) {
        one.allowOnly(KEYS);
        return new Indicator(
                one.get("id").text(),
                one.get("title").label(),
                one.get("sentence").label(),
                one.get("numerator").label(),
                one.get("denominator").label(),
                one.get("excludes").label(),
                one.get("unit").label(),
                one.get("view").text(),
                one.get("source").label());
    }

    public List<Indicator> all() {
        return all;
    }

    public Indicator get(String id) {
        return all.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new RegistryException(new Label("没有指标“" + id + "”。", "There is no indicator '" + id + "'.")));
    }
}
