package org.screenreg.indicator.rule;

/**
 * One thing of a denominator.
 *
 * @param counts whether it belongs to the numerator
 * @param documented whether it does not, with a reason on record
 * @param days how long it took, where that is measured
 * @param facility where it was done; empty when that is not known or not asked
 */
public record Item(boolean counts, boolean documented, int days, String facility) {

    Item(boolean counts, boolean documented, int days) {
        this(counts, documented, days, "");
    }

    static Item of(boolean counts, Case one) {
        return new Item(counts, !counts && one.isDocumented(), 0);
    }
}
