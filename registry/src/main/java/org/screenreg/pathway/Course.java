package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.ladder.Hop;

/**
 * Everything a programme's protocol says about one person as of a date: a pure function of the visible events, the
 * protocol versions and the date.
 *
 * @param recommendations oldest first; those with {@code until == null} apply now, at most one per step table
 * @param hits the rows of all tables as they stand on {@code asOf}, in table order, for explanation
 * @param recheckOn the next day on which time alone may change the answer; null when no date can
 */
public record Course(
        String programme,
        String version,
        LocalDate asOf,
        List<Episode> episodes,
        List<Span> spans,
        List<StageChange> stageChanges,
        List<Recommendation> recommendations,
        List<Hit> hits,
        List<String> missingFacts,
        @Nullable LocalDate recheckOn) {

    public Course {
        episodes = List.copyOf(episodes);
        spans = List.copyOf(spans);
        stageChanges = List.copyOf(stageChanges);
        recommendations = List.copyOf(recommendations);
        hits = List.copyOf(hits);
        missingFacts = List.copyOf(missingFacts);
    }

    /** The same with the reminders of its recommendations gone their way. */
    Course with(List<Recommendation> reminded) {
        return new Course(
                programme, version, asOf, episodes, spans, stageChanges, reminded, hits, missingFacts, recheckOn);
    }

    /** The care states that are kept: days without one are outside the target population. */
    public List<Span> inTarget() {
        return spans.stream()
                .filter(span -> !span.state().equals("not-eligible"))
                .toList();
    }

    /** The recommendations that ask for something. */
    public List<Recommendation> requested() {
        return recommendations.stream()
                .filter(recommendation -> !recommendation.step().equals("none"))
                .toList();
    }

    /** The next day on which time alone hands a reminder on; null when none does. */
    public @Nullable LocalDate nextHop() {
        return recommendations.stream()
                .flatMap(recommendation -> recommendation.hops().stream())
                .map(Hop::from)
                .filter(day -> day.isAfter(asOf))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
