package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;

/** What was counted by hand. */
final class NaiveItems {
    final List<Thing> all = new ArrayList<>();
    private final NaivePerson on;

    /** Whether it counts, the days it took, whose task it was, and where it was done. */
    record Thing(boolean counts, int days, String tier, String step, String place) {}

    NaiveItems(NaivePerson on) {
        this.on = on;
    }

    void count(boolean in, boolean counts) {
        count(in, counts, 0);
    }

    void count(boolean in, boolean counts, int days) {
        if (in) {
            all.add(new Thing(counts, days, "", "", ""));
        }
    }

    void done(ScreeningEvent event, boolean counts) {
        done(event, counts, 0);
    }

    void done(ScreeningEvent event, boolean counts, int days) {
        String place = event.facility() == null ? "" : event.facility();
        all.add(new Thing(counts, days, "", "", place));
    }

    void time(@Nullable LocalDate from, @Nullable LocalDate to, int limit) {
        if (on.inside(from) && to != null && !to.isBefore(from)) {
            int days = (int) (to.toEpochDay() - from.toEpochDay());
            count(true, days <= limit, days);
        }
    }
}
