package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's passage through one round of a programme, with the first day each milestone was reached.
 *
 * @param screenings every day a screening was completed: the first, and those of a person who was asked again while an
 *     earlier finding was still open
 */
public record Episode(
        int round,
        LocalDate openedOn,
        @Nullable LocalDate endedOn,
        Stage stage,
        Map<Milestone, LocalDate> milestones,
        List<LocalDate> screenings) {

    public Episode {
        milestones = Map.copyOf(milestones);
        screenings = List.copyOf(screenings);
    }
}
