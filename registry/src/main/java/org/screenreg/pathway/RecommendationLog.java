package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Step;

/** The recommendations of one replay, one at a time per step table. */
final class RecommendationLog {
    private final List<Recommendation> written = new ArrayList<>();
    private final Map<String, Standing> standing = new LinkedHashMap<>();

    /** A recommendation that applies now, and its place among those written. */
    private record Standing(Asked asked, int at) {}

    /** Notes what a table asks for on a day; a repeated request leaves the standing recommendation as it is. */
    void ask(Asked asked, Verdict verdict, LocalDate day, List<ScreeningEvent> today, Protocol protocol) {
        String table = asked.table().name();
        Standing before = standing.get(table);
        if (before != null && asked.repeats(before.asked())) {
            return;
        }
        end(table, day, isDone(table, protocol, today));
        standing.put(table, new Standing(asked, written.size()));
        written.add(recommendation(asked, verdict.hit(asked.table(), asked.row()), day));
    }

    /** Whether an event of the day does what the table's standing recommendation asked for. */
    boolean isDone(String table, Protocol protocol, List<ScreeningEvent> today) {
        Standing before = standing.get(table);
        return before != null
                && today.stream()
                        .anyMatch(event ->
                                protocol.resolves(event, before.asked().step().name()));
    }

    void end(String table, LocalDate day, boolean done) {
        Standing ended = standing.remove(table);
        if (ended != null) {
            written.set(ended.at(), until(written.get(ended.at()), day, done));
        }
    }

    void endAll(LocalDate day) {
        List.copyOf(standing.keySet()).forEach(table -> end(table, day, false));
    }

    LocalDate dueOn(String table) {
        return written.get(Objects.requireNonNull(standing.get(table)).at()).dueOn();
    }

    List<Recommendation> all() {
        return written;
    }

    private static Recommendation recommendation(Asked asked, Hit hit, LocalDate day) {
        Step step = asked.step();
        LocalDate start = asked.start() == null ? day : asked.start();
        return new Recommendation(
                hit,
                asked.table().name(),
                step.name(),
                Stage.parse(step.stage()),
                step.tier(),
                step.state(),
                step.urgency(),
                day,
                step.opensOn(start),
                step.dueOn(start),
                step.closesOn(start),
                null,
                false,
                List.of());
    }

    private static Recommendation until(Recommendation open, LocalDate day, boolean done) {
        return new Recommendation(
                open.hit(),
                open.table(),
                open.step(),
                open.stage(),
                open.tier(),
                open.state(),
                open.urgency(),
                open.since(),
                open.opensOn(),
                open.dueOn(),
                open.closesOn(),
                day,
                done,
                List.of());
    }
}
