package org.screenreg.indicator.rule;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.screenreg.indicator.story.Request;

/**
 * Counts steps that were asked for.
 *
 * @param steps which steps; none named means all
 * @param tier whose steps; empty means every tier's
 * @param when which day of the request lies in the period
 * @param counts which of them count
 * @param within whether only those done within some days of being asked for count
 * @param measured whether the days from asking to doing are measured
 */
record RequestRule(
        Set<String> steps, Optional<String> tier, When when, Counts counts, OptionalInt within, boolean measured)
        implements Rule {

    /** Which of them count: all, those done, or those done by their due date. */
    enum Counts {
        ALL,
        DONE,
        ON_TIME
    }

    /** Steps that fell due, were asked for, or were done in the period. */
    enum When {
        DUE,
        ASKED,
        DONE
    }

    @Override
    public List<Item> items(Case one) {
        List<Item> items = List.of();
        for (Request request : one.part().requests()) {
            if (isMeant(request, one)
                    && (steps.isEmpty() || steps.contains(request.step()))
                    && (tier.isEmpty() || tier.get().equals(request.tier()))) {
                items = items.isEmpty() ? new ArrayList<>() : items;
                items.add(item(request, one));
            }
        }
        return items;
    }

    private boolean isMeant(Request request, Case one) {
        return switch (when) {
            case DUE ->
                one.inPeriod(request.due())
                        && (request.done() || request.until().isAfter(request.due()));
            case ASKED -> one.inPeriod(request.since());
            case DONE -> request.done() && one.inPeriod(request.until());
        };
    }

    private Item item(Request request, Case one) {
        long days = ChronoUnit.DAYS.between(request.since(), request.until());
        boolean done = request.doneBy(one.last())
                && (counts != Counts.ON_TIME || !request.until().isAfter(request.due()))
                && (within.isEmpty() || days <= within.getAsInt());
        boolean counted = measured ? !request.until().isAfter(request.due()) : done || counts == Counts.ALL;
        return new Item(
                counted,
                !measured && !counted && one.isDocumented(),
                measured ? (int) Math.max(0, days) : 0,
                "",
                request.tier(),
                request.step());
    }

    @Override
    public Set<Item.Mark> marks() {
        return Set.of(Item.Mark.TIER, Item.Mark.STEP);
    }

    @Override
    public boolean measuresDays() {
        return measured;
    }
}
