package org.screenreg.protocol.fact;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.cell.Value;

/**
 * Whether at least so many of several things hold. What is not stated may still hold: the answer is true or false only
 * when no answer to the open ones could change it.
 */
record AtLeast(int needed, List<List<Condition>> things) implements FactSource {

    AtLeast {
        things = List.copyOf(things);
    }

    @Override
    public Reading read(Facts facts) {
        int holds = 0;
        int open = 0;
        @Nullable ScreeningEvent latest = null;
        for (List<Condition> thing : things) {
            Value answer = holds(thing, facts);
            holds += answer.equals(Value.TRUE) ? 1 : 0;
            open += answer.isKnown() ? 0 : 1;
            for (Condition condition : thing) {
                latest = facts.later(latest, facts.from(condition.fact()));
            }
        }
        if (holds >= needed) {
            return new Reading(Value.TRUE, latest);
        }
        return holds + open < needed ? new Reading(Value.FALSE, latest) : Reading.UNKNOWN;
    }

    @Override
    public List<Fact> parts() {
        return facts(things.stream());
    }

    /** A thing that one answer has already ruled out needs no other answer. */
    @Override
    public List<Fact> open(Facts facts) {
        return facts(things.stream().filter(thing -> !holds(thing, facts).isKnown()));
    }

    private static List<Fact> facts(Stream<List<Condition>> things) {
        return things.flatMap(List::stream).map(Condition::fact).distinct().toList();
    }

    private static Value holds(List<Condition> all, Facts facts) {
        boolean open = false;
        for (Condition condition : all) {
            Value value = facts.value(condition.fact());
            if (value.isKnown() && !condition.cell().accepts(value)) {
                return Value.FALSE;
            }
            open |= !value.isKnown();
        }
        return open ? Value.UNKNOWN : Value.TRUE;
    }
}
