package org.screenreg.indicator.rule;

/**
 * One thing of a denominator.
 *
 * @param counts whether it belongs to the numerator
 * @param documented whether it does not, with a reason on record
 * @param days how long it took, where that is measured
 */
public record Item(boolean counts, boolean documented, int days) {

    static Item of(boolean counts, Case one) {
        return new Item(counts, !counts && one.isDocumented(), 0);
    }
}
