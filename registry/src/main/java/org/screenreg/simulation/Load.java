package org.screenreg.simulation;

import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.CareTier;

/**
 * Where and when work falls.
 *
 * @param township code of the township; empty where it is not known
 * @param month the month the work is due in; null for what is overdue already
 */
public record Load(CareTier tier, String township, @Nullable YearMonth month) implements Comparable<Load> {
    private static final Comparator<Load> ORDER = Comparator.comparing(Load::tier)
            .thenComparing(Load::township)
            .thenComparing(load -> load.month() == null ? "" : load.month().toString());

    @Override
    public int compareTo(Load other) {
        return ORDER.compare(this, other);
    }
}
