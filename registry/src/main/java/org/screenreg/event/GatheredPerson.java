package org.screenreg.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.person.PersonResolution;
import org.screenreg.person.PersonStatement;
import org.screenreg.store.Document;

/** What the visible rows state about one identity number, or one row without any, before it is added up. */
final class GatheredPerson {
    private static final Comparator<ScreeningEvent> ORDER = Comparator.comparing(ScreeningEvent::performedOn)
            .thenComparing(ScreeningEvent::kind)
            .thenComparing(ScreeningEvent::programme)
            .thenComparing(event -> event.findings().toString());

    final List<PersonStatement> statements = new ArrayList<>();
    private final List<Stated> stated = new ArrayList<>();
    private final Map<String, PersonStatement> rows = new HashMap<>();
    private final long id;
    private final @Nullable IdentityNumber number;

    private record Stated(ScreeningEvent event, long contentKey, String row) {}

    /** Gathers under a number of the register; the identity number is null where the row has no valid one. */
    GatheredPerson(long id, @Nullable IdentityNumber number) {
        this.id = id;
        this.number = number;
    }

    /** What counts of a person: statements and events that do not contradict what is known under their own number. */
    private record Counting(GatheredPerson of, List<PersonStatement> statements, List<Stated> events) {}

    void add(ScreeningEvent event, long contentKey, @Nullable String details, LocalDate loadedOn) {
        EventSource source = event.source();
        String row = source.batch() + "/" + source.sheet() + "/" + source.row();
        stated.add(new Stated(event, contentKey, row));
        if (details != null) {
            rows.put(row, new PersonStatement(false, loadedOn, Document.map(details)));
        }
    }

    /**
     * The person all of these are, as of a date; nobody where no visible row counts or none has a valid number. The first
     * that counts gives the identity number.
     */
    static Optional<PersonRecord> record(List<GatheredPerson> group, LocalDate asOf, PersonResolution resolution) {
        List<Counting> counting = group.stream()
                .map(GatheredPerson::counting)
                .filter(one -> !one.statements().isEmpty())
                .toList();
        Optional<GatheredPerson> kept = counting.stream()
                .map(Counting::of)
                .filter(one -> one.number != null)
                .findFirst();
        return kept.map(one -> one.together(counting, asOf, resolution));
    }

    private PersonRecord together(List<Counting> group, LocalDate asOf, PersonResolution resolution) {
        List<PersonStatement> all = new ArrayList<>();
        List<Stated> occurrences = new ArrayList<>();
        List<PersonRecord.Alias> aliases = new ArrayList<>();
        for (Counting one : group) {
            all.addAll(one.statements());
            occurrences.addAll(one.events());
            if (one.of() != this) {
                aliases.add(one.of().alias());
            }
        }
        List<ScreeningEvent> events = distinct(occurrences, asOf);
        Person person = resolution.resolve(new PersonKey(id), Objects.requireNonNull(number), all);
        return new PersonRecord(withOutcomes(person, events, asOf), events, aliases);
    }

    private PersonRecord.Alias alias() {
        return new PersonRecord.Alias(new PersonKey(id), number == null ? "" : number.value());
    }

    private Counting counting() {
        List<PersonStatement> all = new ArrayList<>(statements);
        all.addAll(rows.values());
        @Nullable IdentityNumber own = number;
        if (own == null) {
            return new Counting(this, all, stated);
        }
        String knownName = PersonResolution.knownName(all);
        Set<String> contradicting = new HashSet<>();
        rows.forEach((row, statement) -> {
            if (PersonResolution.contradicts(statement, own, knownName)) {
                contradicting.add(row);
            }
        });
        all.removeIf(statement -> PersonResolution.contradicts(statement, own, knownName));
        return new Counting(
                this,
                all,
                stated.stream()
                        .filter(one -> !contradicting.contains(one.row()))
                        .toList());
    }

    private static List<ScreeningEvent> distinct(List<Stated> occurrences, LocalDate asOf) {
        Map<Long, ScreeningEvent> distinct = new HashMap<>();
        occurrences.stream()
                .filter(one -> !one.event().performedOn().isAfter(asOf))
                .forEach(one -> distinct.merge(one.contentKey(), one.event(), GatheredPerson::firstStated));
        return distinct.values().stream().sorted(ORDER).toList();
    }

    /** Of two statements of the same event the one to cite: by file, sheet and row, so that loading order cannot show. */
    private static ScreeningEvent firstStated(ScreeningEvent one, ScreeningEvent other) {
        return Comparator.comparing((ScreeningEvent event) -> event.source().file())
                                .thenComparing(event -> event.source().sheet())
                                .thenComparing(event -> event.source().row())
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    /** A contact that found the person dead or gone dates it, where no earlier date is stated. */
    private static Person withOutcomes(Person person, List<ScreeningEvent> events, LocalDate asOf) {
        return new Person(
                person.key(),
                person.identityNumber(),
                person.name(),
                person.sex(),
                person.birthDate(),
                person.registeredOn(),
                person.village(),
                person.address(),
                person.household(),
                person.phone(),
                person.doctor(),
                earliest(person.diedOn(), outcome(events, "died"), asOf),
                earliest(person.movedOn(), outcome(events, "moved"), asOf));
    }

    private static @Nullable LocalDate outcome(List<ScreeningEvent> events, String outcome) {
        return events.stream()
                .filter(event -> outcome.equals(event.findings().get("outcome")))
                .map(ScreeningEvent::performedOn)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate stated, @Nullable LocalDate found, LocalDate asOf) {
        @Nullable LocalDate first = stated == null || (found != null && found.isBefore(stated)) ? found : stated;
        return first == null || first.isAfter(asOf) ? null : first;
    }
}
