package org.screenreg.protocol;

import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.cell.Domain;
import org.screenreg.protocol.cell.Parameters;
import org.screenreg.protocol.fact.Fact;
import org.screenreg.protocol.fact.FactCatalogue;

/** Reads what a row of a step table asks for. */
final class StepReader {
    private static final Set<String> KEYS = Set.of(
            "step",
            "stage",
            "tier",
            "state",
            "overdue-state",
            "urgency",
            "after",
            "from",
            "due",
            "closes",
            "ends-round");
    private static final Period COMPLETABLE_FOR = Period.ofYears(10);
    private static final int ROUTINE = 5;

    private final CodeLists lists;
    private final Set<String> stages;
    private final Parameters parameters;

    StepReader(CodeLists lists, Set<String> stages, Parameters parameters) {
        this.lists = lists;
        this.stages = Set.copyOf(stages);
        this.parameters = parameters;
    }

    Step read(String row, Definition then, FactCatalogue facts) {
        then.allowOnly(KEYS);
        String name = listed(row, then.get("step"), "step");
        boolean none = name.equals("none");
        Period due = none ? Period.ZERO : Periods.read(then.get("due"), parameters);
        return new Step(
                name,
                stage(row, then.get("stage")),
                none && then.find("tier").isEmpty() ? CareTier.VILLAGE : tier(row, then.get("tier")),
                listed(row, then.get("state"), "state"),
                then.find("overdue-state")
                        .map(state -> listed(row, state, "state"))
                        .orElse(null),
                then.find("urgency").map(StepReader::urgency).orElse(ROUTINE),
                after(row, then, facts),
                period(then, "from", Period.ZERO),
                due,
                period(then, "closes", due.plus(COMPLETABLE_FOR)),
                then.find("ends-round").map(Definition::claim).orElse(false));
    }

    private Period period(Definition then, String key, Period otherwise) {
        return then.find(key).map(place -> Periods.read(place, parameters)).orElse(otherwise);
    }

    private @Nullable Fact after(String row, Definition then, FactCatalogue facts) {
        if (then.find("after").isEmpty()) {
            return null;
        }
        Definition place = then.get("after");
        Fact fact = facts.get(place, place.text());
        if (!fact.domain().equals(Domain.DAY)) {
            throw place.wrong("row " + row + ": '" + place.text() + "' is not a date");
        }
        return fact;
    }

    private String listed(String row, Definition place, String list) {
        CodeList codes = lists.get(list);
        if (codes.rank(place.text()) < 0) {
            throw place.wrong("row " + row + ": unknown " + list + " '" + place.text() + "'");
        }
        return place.text();
    }

    private String stage(String row, Definition place) {
        if (!stages.contains(place.text())) {
            throw place.wrong("row " + row + ": unknown stage '" + place.text() + "'");
        }
        return place.text();
    }

    private static CareTier tier(String row, Definition place) {
        for (CareTier tier : CareTier.values()) {
            if (tier.code().equals(place.text())) {
                return tier;
            }
        }
        throw place.wrong("row " + row + ": unknown tier '" + place.text() + "'");
    }

    private static int urgency(Definition place) {
        int urgency = place.wholeNumber();
        if (urgency < 1 || urgency > ROUTINE) {
            throw place.wrong("the urgency is a number from 1, most urgent, to 5, routine");
        }
        return urgency;
    }
}
