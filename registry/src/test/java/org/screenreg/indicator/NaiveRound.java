package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.pathway.Episode;
import org.screenreg.pathway.Milestone;

/** The milestones of a round as far as the period knows them. */
final class NaiveRound {
    final @Nullable LocalDate assessed;
    final @Nullable LocalDate highRisk;
    final @Nullable LocalDate screened;
    final @Nullable LocalDate positive;
    final @Nullable LocalDate triaged;
    final @Nullable LocalDate confirmed;
    final @Nullable LocalDate precancer;
    final @Nullable LocalDate early;
    final @Nullable LocalDate treated;
    final @Nullable LocalDate managed;

    NaiveRound(Episode episode, NaivePerson person) {
        Map<Milestone, LocalDate> reached = episode.milestones();
        assessed = person.known(reached.get(Milestone.ASSESSED));
        highRisk = person.known(reached.get(Milestone.HIGH_RISK));
        screened = person.known(reached.get(Milestone.SCREENED));
        positive = person.known(reached.get(Milestone.POSITIVE));
        triaged = person.known(reached.get(Milestone.TRIAGED));
        confirmed = person.known(reached.get(Milestone.CONFIRMED));
        precancer = person.known(reached.get(Milestone.PRECANCER));
        early = person.known(reached.get(Milestone.EARLY));
        treated = person.known(reached.get(Milestone.TREATED));
        managed = person.known(reached.get(Milestone.MANAGED));
    }

    /** The first of the points by which a round is entered. */
    @Nullable
    LocalDate entered() {
        return Stream.of(assessed, highRisk, screened, positive)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
