package org.screenreg.indicator.rule;

/**
 * One thing of a denominator.
 *
 * @param counts whether it belongs to the numerator
 * @param documented whether it does not, with a reason on record
 * @param days how long it took, where that is measured
 * @param facility where it was done; empty when that is not known or not asked
 * @param tier whose task it was; empty where it was no task
 * @param step what was to be done; empty where it was no task
 */
public record Item(boolean counts, boolean documented, int days, String facility, String tier, String step) {

    /** What things of one person may differ in, so that they can stand in several parts. */
    public enum Mark {
        FACILITY,
        TIER,
        STEP,
        UNIT,
        WORKER
    }

    Item(boolean counts, boolean documented, int days) {
        this(counts, documented, days, "", "", "");
    }

    static Item of(boolean counts, Case one) {
        return new Item(counts, !counts && one.isDocumented(), 0);
    }

    Item at(String where) {
        return new Item(counts, documented, days, where, tier, step);
    }

    /** What it is in this respect; a step is told with its tier, since several tiers do the same. */
    public String mark(Mark mark) {
        return switch (mark) {
            case FACILITY -> facility;
            case TIER -> tier;
            case STEP -> tier + "/" + step;
            case UNIT, WORKER -> "";
        };
    }
}
