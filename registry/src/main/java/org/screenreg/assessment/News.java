package org.screenreg.assessment;

import java.util.List;

/**
 * What the answers of the present have not seen yet.
 *
 * @param batches batches loaded or undone
 * @param decisions decisions made or taken back about who is the same human being
 */
record News(List<Long> batches, List<Long> decisions) {
    static final News NONE = new News(List.of(), List.of());

    boolean isEmpty() {
        return batches.isEmpty() && decisions.isEmpty();
    }
}
