package org.screenreg.protocol;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.screenreg.calendar.Term;
import org.screenreg.calendar.WorkCalendar;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
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
    private final WorkCalendar calendar;

    StepReader(CodeLists lists, Set<String> stages, Parameters parameters, WorkCalendar calendar) {
        this.lists = lists;
        this.stages = Set.copyOf(stages);
        this.parameters = parameters;
        this.calendar = calendar;
    }

    Step read(Definition then, FactCatalogue facts) {
        then.allowOnly(KEYS);
        String name = listed(then.get("step"), "step", Flaw.STEP_UNKNOWN);
        boolean none = name.equals("none");
        Term due = none ? Term.NONE : term(then.get("due"));
        Term from = term(then, "from", Term.NONE);
        Term closes = term(then, "closes", due.plus(COMPLETABLE_FOR));
        if (!none && (ends(due) < ends(from) || ends(closes) < ends(due))) {
            throw then.wrong(Flaw.WINDOW_WRONG, from.words(), due.words(), closes.words());
        }
        return new Step(
                name,
                stage(then.get("stage")),
                none && then.find("tier").isEmpty() ? CareTier.VILLAGE : CareTier.read(then.get("tier")),
                listed(then.get("state"), "state", Flaw.STATE_UNKNOWN),
                then.find("overdue-state")
                        .map(state -> listed(state, "state", Flaw.STATE_UNKNOWN))
                        .orElse(null),
                then.find("urgency").map(StepReader::urgency).orElse(ROUTINE),
                after(then, facts),
                from,
                due,
                closes,
                then.find("ends-round").map(Definition::claim).orElse(false));
    }

    private static long ends(Term term) {
        return term.after(LocalDate.EPOCH).toEpochDay();
    }

    private Term term(Definition place) {
        return Term.read(parameters.resolve(place), calendar);
    }

    private Term term(Definition then, String key, Term otherwise) {
        return then.find(key).map(this::term).orElse(otherwise);
    }

    private @Nullable Fact after(Definition then, FactCatalogue facts) {
        if (then.find("after").isEmpty()) {
            return null;
        }
        Definition place = then.get("after");
        Fact fact = facts.get(place, place.text());
        if (!fact.domain().equals(Domain.DAY)) {
            throw place.wrong(Flaw.FACT_NOT_A_DATE, place.text());
        }
        return fact;
    }

    private String listed(Definition place, String list, Flaw unknown) {
        CodeList codes = lists.get(list);
        if (codes.rank(place.text()) < 0) {
            throw place.wrong(unknown, place.text());
        }
        return place.text();
    }

    private String stage(Definition place) {
        if (!stages.contains(place.text())) {
            throw place.wrong(Flaw.STAGE_UNKNOWN, place.text(), new TreeSet<>(stages));
        }
        return place.text();
    }

    private static int urgency(Definition place) {
        int urgency = place.wholeNumber();
        if (urgency < 1 || urgency > ROUTINE) {
            throw place.wrong(Flaw.URGENCY_WRONG);
        }
        return urgency;
    }
}
