package org.screenreg.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;

/** The definitions of all figures, read from {@code indicators/*.yaml}. */
public final class Indicators {
    private final List<Indicator> all;

    private Indicators(List<Indicator> all) {
        this.all = List.copyOf(all);
    }

    /** The definitions that come with the program. */
    public static Indicators load(CodeLists codeLists) {
        return of(
                codeLists,
                Definitions.resource(Indicators.class, "/indicators/index.yaml").texts().stream()
                        .map(name -> Definitions.resource(Indicators.class, "/indicators/" + name + ".yaml"))
                        .toList());
    }

    /** The definitions in these files, each a list of indicators; an id stands for one of them. */
    public static Indicators of(CodeLists codeLists, List<Definition> files) {
        IndicatorReader reader = new IndicatorReader(codeLists);
        List<Indicator> all = new ArrayList<>();
        for (Definition file : files) {
            for (Definition one : file.list()) {
                Indicator indicator = reader.read(one);
                if (all.stream().anyMatch(other -> other.id().equals(indicator.id()))) {
                    throw one.get("id").wrong(Flaw.LISTED_TWICE, indicator.id());
                }
                all.add(indicator);
            }
        }
        return new Indicators(all);
    }

    public List<Indicator> all() {
        return all;
    }

    public Optional<Indicator> find(String id) {
        return all.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    public Indicator get(String id) {
        return find(id).orElseThrow(() -> RegistryException.wrongCall(new Label(
                "没有指标“" + id + "”；用 indicator list 查看。",
                "There is no indicator '" + id + "'; indicator list shows them.")));
    }
}
