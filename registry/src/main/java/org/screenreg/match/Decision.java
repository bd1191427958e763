package org.screenreg.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.PersonKey;

/**
 * What was decided of two persons.
 *
 * @param same whether they are one human being
 * @param kept of two that are one, the one whose identity number is kept
 * @param weight how alike they were, in bits
 * @param undoneOn day from which it no longer counts; null while it does
 */
public record Decision(
        long number,
        PersonKey one,
        PersonKey other,
        boolean same,
        PersonKey kept,
        double weight,
        boolean automatic,
        String by,
        LocalDate on,
        @Nullable String undoneBy,
        @Nullable LocalDate undoneOn) {

    public boolean counts() {
        return undoneOn == null;
    }

    /** Whether somebody took back what the program had decided, which it must not decide again. */
    boolean isVeto() {
        return automatic && undoneBy != null && !undoneBy.equals(DecisionStore.PROGRAM);
    }

    Pair pair() {
        return Pair.of(one, other);
    }
}
