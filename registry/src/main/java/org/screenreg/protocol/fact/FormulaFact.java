package org.screenreg.protocol.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Value;
import org.screenreg.protocol.score.Formula;

/** The result of a published formula over other facts. */
record FormulaFact(Formula formula, List<Fact> parts) implements FactSource {

    FormulaFact {
        parts = List.copyOf(parts);
    }

    @Override
    public Reading read(Facts facts) {
        List<Value> values = new ArrayList<>(parts.size());
        @Nullable ScreeningEvent latest = null;
        for (Fact part : parts) {
            values.add(facts.value(part));
            latest = facts.later(latest, facts.from(part));
        }
        return new Reading(formula.of(values), latest);
    }
}
