package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.screenreg.event.ScreeningEvent;

/** The indicators of referrals, written out by hand. */
final class NaiveReferrals {
    private static final Set<String> CAME = Set.of("referral-arrival", "referral-result");
    private static final Set<String> TAKEN = Set.of("referral-acceptance", "referral-arrival", "referral-result");
    private static final int EVER = 100_000;

    private final NaivePerson on;
    private final NaiveItems items;

    NaiveReferrals(NaivePerson on, NaiveItems items) {
        this.on = on;
        this.items = items;
    }

    void count(String id) {
        switch (id) {
            case "PUB-07" -> sent("up");
            case "PUB-07b" -> sent("down");
            case "PUB-07c" -> sent("out");
            case "REF-01", "C13" -> answered(days(directed("up")), CAME, EVER, "not-gone");
            case "REF-02", "C13b" -> answered(days(directed("down")), TAKEN, 3, "-");
            case "REF-03" -> answered(days(directed("up")), CAME, 14, "-");
            case "REF-04" -> answered(days(all("referral-arrival")), Set.of("referral-result"), 7, "-");
            case "REF-05" ->
                all("referral")
                        .forEach(event -> items.count(
                                on.inside(event.performedOn()),
                                event.findings().containsKey("reason") && says(event, "summary", "true")));
            default ->
                all("referral-result")
                        .filter(event -> event.findings().containsKey("appropriate"))
                        .forEach(event ->
                                items.count(on.inside(event.performedOn()), says(event, "appropriate", "true")));
        }
    }

    private void sent(String direction) {
        directed(direction).forEach(event -> items.count(on.inside(event.performedOn()), true));
    }

    /** Those of which one of these came in time and before the next was sent. */
    private void answered(List<LocalDate> sent, Set<String> kinds, int within, String not) {
        for (LocalDate day : sent) {
            LocalDate next = sent.stream()
                    .filter(other -> other.isAfter(day))
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            items.count(
                    on.inside(day),
                    kinds.stream()
                            .flatMap(this::all)
                            .filter(event -> !says(event, "outcome", not) && !says(event, "accepted", "false"))
                            .map(ScreeningEvent::performedOn)
                            .anyMatch(answer -> !answer.isBefore(day)
                                    && answer.isBefore(next)
                                    && !answer.isAfter(on.end)
                                    && answer.toEpochDay() - day.toEpochDay() <= within));
        }
    }

    private static List<LocalDate> days(Stream<ScreeningEvent> events) {
        return events.map(ScreeningEvent::performedOn).toList();
    }

    /** Those sent one way; up where nothing is said. */
    private Stream<ScreeningEvent> directed(String direction) {
        return all("referral")
                .filter(event ->
                        event.findings().getOrDefault("direction", "up").equals(direction));
    }

    private Stream<ScreeningEvent> all(String kind) {
        return on.record.events().stream()
                .filter(event ->
                        event.programme().equals(on.programme) && event.kind().equals(kind));
    }

    private static boolean says(ScreeningEvent event, String finding, String value) {
        return event.findings().getOrDefault(finding, "").equals(value);
    }
}
