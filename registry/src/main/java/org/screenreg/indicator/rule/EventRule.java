package org.screenreg.indicator.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.indicator.story.InProgramme;

/**
 * Counts events of the period.
 *
 * @param of which events
 * @param before only of persons to whom such a thing was done before the period too
 * @param those which of them count
 * @param answered those that something came back for; all count where nothing need come back
 * @param entered those received within so many days of being done; their days are measured then
 */
record EventRule(
        EventTest of, boolean before, Optional<EventTest> those, Optional<Answer> answered, OptionalInt entered)
        implements Rule {

    /** An event that answers another: on its day or later, and before the next of the same sort. */
    record Answer(EventTest by, int within) {}

    @Override
    public List<Item> items(Case one) {
        return one.events().record().stream()
                .filter(record -> !before || isBefore(record, one))
                .flatMap(record -> record.events().stream()
                        .filter(event -> one.inPeriod(event.performedOn()))
                        .filter(event -> of.accepts(event, one.programme()))
                        .map(event -> item(event, record, one)))
                .toList();
    }

    private Item item(ScreeningEvent event, PersonRecord record, Case one) {
        boolean counts = those.map(test -> test.accepts(event, one.programme())).orElse(true)
                && answered.map(answer -> isAnswered(event, answer, record, one))
                        .orElse(true);
        if (entered.isEmpty()) {
            return new Item(counts, false, 0).at(EventTest.place(event));
        }
        LocalDate loaded = one.events().batches().loadedOn(event.source().batch());
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(event.performedOn(), loaded));
        return new Item(counts && days <= entered.getAsInt(), false, days).at(EventTest.place(event));
    }

    private boolean isBefore(PersonRecord record, Case one) {
        return record.events().stream()
                .anyMatch(event -> event.performedOn().isBefore(one.first()) && of.accepts(event, one.programme()));
    }

    private boolean isAnswered(ScreeningEvent asked, Answer answer, PersonRecord record, Case one) {
        LocalDate from = asked.performedOn();
        LocalDate next = record.events().stream()
                .filter(event -> of.accepts(event, one.programme()))
                .map(ScreeningEvent::performedOn)
                .filter(day -> day.isAfter(from))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return record.events().stream()
                .filter(event -> answer.by().accepts(event, one.programme()))
                .map(ScreeningEvent::performedOn)
                .anyMatch(day -> !day.isBefore(from)
                        && day.isBefore(next)
                        && !day.isAfter(one.until())
                        && ChronoUnit.DAYS.between(from, day) <= answer.within());
    }

    @Override
    public boolean measuresDays() {
        return entered.isPresent();
    }

    @Override
    public Set<Item.Mark> marks() {
        return Set.of(Item.Mark.FACILITY);
    }

    @Override
    public boolean readsEvents(InProgramme part) {
        return !part.isNothing();
    }
}
