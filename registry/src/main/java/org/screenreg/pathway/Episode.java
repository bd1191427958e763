package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's passage through one round of a programme, with the first day each milestone was reached. */
public record Episode(
        int round, LocalDate openedOn, @Nullable LocalDate endedOn, Stage stage, Map<Milestone, LocalDate> milestones) {

    public Episode {
        milestones = Map.copyOf(milestones);
    }
}
