package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.Rounds;

/** The rounds of one replay. The first begins with the person's first event; before it there is no episode. */
final class EpisodeLog {
    private final StageMoves moves;
    private final List<Episode> ended = new ArrayList<>();
    private final List<StageChange> changes = new ArrayList<>();
    private final Map<Milestone, LocalDate> milestones = new EnumMap<>(Milestone.class);
    private final TreeSet<LocalDate> screenings = new TreeSet<>();
    private boolean askedAgain;
    private int round;
    private LocalDate roundStart = LocalDate.MIN;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable Stage stage;

    EpisodeLog(StageMoves moves) {
        this.moves = moves;
    }

    /** Opens a round where the events of a day do so. */
    void arrive(LocalDate day, List<ScreeningEvent> today, Rounds rounds) {
        askedAgain = openedOn != null && rounds.mayOpen(openedOn, day) && opens(today, rounds);
        if (today.isEmpty()) {
            return;
        }
        if (openedOn == null) {
            open(day);
        } else if (endedOn != null && rounds.mayOpen(openedOn, day) && opens(today, rounds)) {
            ended.add(episode(openedOn));
            roundStart = day;
            open(day);
        }
    }

    /** The first day whose events belong to the current round. */
    LocalDate roundStart() {
        return roundStart;
    }

    void reach(@Nullable String milestone, LocalDate day) {
        if (milestone != null && openedOn != null) {
            Milestone reached = Milestone.parse(milestone);
            boolean first = milestones.putIfAbsent(reached, day) == null;
            if (reached == Milestone.SCREENED && (first || askedAgain)) {
                screenings.add(day);
            }
        }
    }

    /** Takes back a milestone that a later finding showed to be wrong. */
    void withdraw(@Nullable String milestone) {
        if (milestone != null) {
            milestones.remove(Milestone.parse(milestone));
        }
    }

    /** Notes the stage of a day and whether the round is over. */
    void stand(Stage now, Asked asked, LocalDate day) {
        if (openedOn == null) {
            return;
        }
        if (now != stage) {
            ScreeningEvent cause = asked.cause(day);
            changes.add(new StageChange(
                    round,
                    stage,
                    now,
                    day,
                    asked.row().id(),
                    cause == null ? null : cause.source(),
                    moves.allows(stage, now)));
            stage = now;
        }
        if (!asked.step().endsRound()) {
            endedOn = null;
        } else if (endedOn == null) {
            endedOn = day;
        }
    }

    void close(LocalDate day) {
        endedOn = endedOn == null ? day : endedOn;
    }

    List<StageChange> changes() {
        return changes;
    }

    List<Episode> all() {
        if (openedOn == null) {
            return List.of();
        }
        List<Episode> all = new ArrayList<>(ended);
        all.add(episode(openedOn));
        return all;
    }

    private void open(LocalDate day) {
        round++;
        openedOn = day;
        endedOn = null;
        stage = null;
        milestones.clear();
        screenings.clear();
    }

    private Episode episode(LocalDate opened) {
        return new Episode(
                round, opened, endedOn, stage == null ? Stage.PREVENT : stage, milestones, List.copyOf(screenings));
    }

    private static boolean opens(List<ScreeningEvent> today, Rounds rounds) {
        return today.stream().anyMatch(event -> rounds.openedBy().contains(event.kind()));
    }
}
