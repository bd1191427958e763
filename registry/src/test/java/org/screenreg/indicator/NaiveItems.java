package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was counted by hand: of each thing whether it counts, and the days it took. */
final class NaiveItems {
    final List<int[]> all = new ArrayList<>();
    private final NaivePerson on;

    NaiveItems(NaivePerson on) {
        this.on = on;
    }

    void count(boolean in, boolean counts) {
        if (in) {
            all.add(new int[] {counts ? 1 : 0, 0});
        }
    }

    void time(@Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        if (on.inside(from) && to != null && !to.isBefore(from)) {
            int days = (int) (to.toEpochDay() - from.toEpochDay());
            all.add(new int[] {days <= limit ? 1 : 0, days});
        }
    }
}
