package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.protocol.Answer;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.fact.Facts;

/** Goes through one person's days on which an answer may change, in order, and keeps what each of them said. */
final class Replay {
    private final List<Protocol> versions;
    private final Person person;
    private final List<ScreeningEvent> events;
    private final LocalDate asOf;
    private final EpisodeLog episodes;
    private final SpanLog spans = new SpanLog();
    private final RecommendationLog recommendations = new RecommendationLog();
    private final QuietVerdicts quiet;
    private final boolean mixed;
    private Protocol protocol;
    private @Nullable Facts facts;
    private Verdict verdict;
    private boolean closed;

    Replay(List<Protocol> versions, StageMoves moves, QuietVerdicts quiet, PersonRecord record, LocalDate asOf) {
        this.versions = versions;
        this.quiet = quiet;
        this.mixed = versions.stream().anyMatch(Protocol::readsOthers);
        this.person = record.person();
        this.events = record.events();
        this.asOf = asOf;
        this.episodes = new EpisodeLog(moves);
        this.protocol = versions.get(0);
        this.verdict = verdictOn(start());
    }

    Course run() {
        LocalDate day = start();
        int next = 0;
        while (true) {
            int first = next;
            while (next < events.size() && !events.get(next).performedOn().isAfter(day)) {
                next++;
            }
            stand(day, own(events.subList(first, next)));
            LocalDate following = closed ? null : following(day, next);
            if (following == null || following.isAfter(asOf)) {
                break;
            }
            day = following;
        }
        return course(day);
    }

    /** What happened in the programme itself; the events of others only tell facts. */
    private List<ScreeningEvent> own(List<ScreeningEvent> today) {
        return mixed
                ? today.stream()
                        .filter(event -> event.programme().equals(protocol.programme()))
                        .toList()
                : today;
    }

    private LocalDate start() {
        LocalDate start = person.registeredOn();
        if (!events.isEmpty() && events.get(0).performedOn().isBefore(start)) {
            start = events.get(0).performedOn();
        }
        return start.isAfter(asOf) ? asOf : start;
    }

    private void stand(LocalDate day, List<ScreeningEvent> today) {
        use(versionOn(day));
        episodes.arrive(day, today, protocol.rounds());
        verdict = verdictOn(day);
        for (Answer answer : verdict.answers()) {
            if (!answer.rows().isEmpty()) {
                take(answer, day, today);
            } else if (answer.table().name().equals(Protocol.MAIN_TABLE)) {
                recommendations.end(Protocol.MAIN_TABLE, day, false);
                spans.enter(day, "needs-data", "", null);
            }
        }
    }

    private void take(Answer answer, LocalDate day, List<ScreeningEvent> today) {
        Row row = answer.rows().get(0);
        switch (answer.table().name()) {
            case Protocol.CLOSING_TABLE -> close(row, day);
            case Protocol.MILESTONE_TABLE ->
                answer.rows().forEach(reached -> {
                    episodes.reach(reached.then().get("milestone"), day);
                    episodes.withdraw(reached.then().get("withdraws"));
                });
            default -> {
                if (answer.table().steps()) {
                    recommend(answer, day, today);
                }
            }
        }
    }

    private void recommend(Answer answer, LocalDate day, List<ScreeningEvent> today) {
        Row row = answer.rows().get(0);
        Asked asked = verdict.asked(answer.table(), row);
        boolean main = answer.table().name().equals(Protocol.MAIN_TABLE);
        if (!main && asked.step().isNone()) {
            recommendations.end(
                    answer.table().name(),
                    day,
                    recommendations.isDone(answer.table().name(), protocol, today));
            return;
        }
        recommendations.ask(asked, verdict, day, today, protocol);
        if (main) {
            LocalDate due = recommendations.dueOn(Protocol.MAIN_TABLE);
            spans.enter(
                    day,
                    asked.step().state(),
                    row.id(),
                    SpanLog.turning(asked.step().overdueState(), due, row.id()));
            episodes.stand(Stage.parse(asked.step().stage()), asked, day);
        }
    }

    private void close(Row row, LocalDate day) {
        closed = true;
        recommendations.endAll(day);
        spans.enter(day, String.valueOf(row.then().get("state")), row.id(), null);
        episodes.close(day);
    }

    private Protocol versionOn(LocalDate day) {
        Protocol inForce = versions.get(0);
        for (Protocol version : versions) {
            inForce = version.effective().isAfter(day) ? inForce : version;
        }
        return inForce;
    }

    private void use(Protocol version) {
        if (version != protocol) {
            protocol = version;
            facts = null;
        }
    }

    private Verdict verdictOn(LocalDate day) {
        if (events.isEmpty() || events.get(0).performedOn().isAfter(day)) {
            return quiet.of(protocol, person, day);
        }
        if (facts == null) {
            facts = protocol.factsOf(person, events);
        }
        facts.moveTo(day, episodes.roundStart());
        return Verdict.on(protocol, facts);
    }

    private @Nullable LocalDate following(LocalDate day, int nextEvent) {
        LocalDate following = earlier(nextByTime(day), person.diedOn(), day);
        following = earlier(following, person.movedOn(), day);
        return nextEvent < events.size()
                ? earlier(following, events.get(nextEvent).performedOn(), day)
                : following;
    }

    private @Nullable LocalDate nextByTime(LocalDate day) {
        LocalDate next = verdict.nextChange(person);
        for (Protocol version : versions) {
            next = earlier(next, version.effective(), day);
        }
        return next;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other, LocalDate day) {
        if (other == null || !other.isAfter(day)) {
            return one;
        }
        return one == null || other.isBefore(one) ? other : one;
    }

    private Course course(LocalDate last) {
        spans.advance(asOf);
        LocalDate recheck = closed ? null : earlier(nextByTime(last), spans.turnsOn(), asOf);
        if (!closed && last.isBefore(asOf)) {
            verdict = verdictOn(asOf);
        }
        return new Course(
                protocol.programme(),
                protocol.version(),
                asOf,
                episodes.all(),
                spans.all(),
                episodes.changes(),
                recommendations.all(),
                verdict.hits(),
                verdict.missing(),
                recheck);
    }
}
