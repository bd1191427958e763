package org.screenreg.protocol.fact;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/** The person's age on a date. */
record AgeOn(Fact date) implements FactSource {

    @Override
    public Reading read(Facts facts) {
        Reading asked = facts.reading(date);
        return asked.value() instanceof Value.Day day
                ? new Reading(new Value.Amount(Ages.on(facts.person().birthDate(), day.date())), asked.from())
                : Reading.UNKNOWN;
    }

    @Override
    public List<Fact> parts() {
        return List.of(date);
    }
}
