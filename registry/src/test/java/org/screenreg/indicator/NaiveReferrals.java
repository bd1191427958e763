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
            case "REF-01", "C13" -> answered(directed("up"), CAME, EVER, "not-gone");
            case "REF-02", "C13b" -> answered(directed("down"), TAKEN, 3, "-");
            case "REF-03" -> answered(directed("up"), CAME, 14, "-");
            case "REF-04" -> answered(all("referral-arrival"), Set.of("referral-result"), 7, "-");
            case "REF-05" ->
                all("referral")
                        .filter(event -> on.inside(event.performedOn()))
                        .forEach(event -> items.done(
                                event, event.findings().containsKey("reason") && says(event, "summary", "true")));
            default ->
                all("referral-result")
                        .filter(event -> on.inside(event.performedOn()))
                        .filter(event -> event.findings().containsKey("appropriate"))
                        .forEach(event -> items.done(event, says(event, "appropriate", "true")));
        }
    }

    private void sent(String direction) {
        directed(direction).filter(event -> on.inside(event.performedOn())).forEach(event -> items.done(event, true));
    }

    /** Those of which one of these came in time and before the next was sent. */
    private void answered(Stream<ScreeningEvent> referrals, Set<String> kinds, int within, String not) {
        List<ScreeningEvent> sent = referrals.toList();
        for (ScreeningEvent one : sent) {
            LocalDate day = one.performedOn();
            LocalDate next = sent.stream()
                    .map(ScreeningEvent::performedOn)
                    .filter(other -> other.isAfter(day))
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            boolean came = kinds.stream()
                    .flatMap(this::all)
                    .filter(event -> !says(event, "outcome", not) && !says(event, "accepted", "false"))
                    .map(ScreeningEvent::performedOn)
                    .anyMatch(answer -> !answer.isBefore(day)
                            && answer.isBefore(next)
                            && !answer.isAfter(on.end)
                            && answer.toEpochDay() - day.toEpochDay() <= within);
            if (on.inside(day)) {
                items.done(one, came);
            }
        }
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
