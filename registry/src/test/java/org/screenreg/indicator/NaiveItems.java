package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was counted by hand. */
final class NaiveItems {
    final List<Thing> all = new ArrayList<>();
    private final NaivePerson on;

    /** Whether it counts, the days it took, and whose task it was. */
    record Thing(boolean counts, int days, String tier, String step) {}

    NaiveItems(NaivePerson on) {
        this.on = on;
    }

    void count(boolean in, boolean counts) {
        count(in, counts, 0);
    }

    void count(boolean in, boolean counts, int days) {
        if (in) {
            all.add(new Thing(counts, days, "", ""));
        }
    }

    void time(@Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        if (on.inside(from) && to != null && !to.isBefore(from)) {
            int days = (int) (to.toEpochDay() - from.toEpochDay());
            count(true, days <= limit, days);
        }
    }
}
