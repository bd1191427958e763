package org.screenreg.indicator.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.indicator.Behind;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Question;
import org.screenreg.indicator.Unit;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;

/**
 * Explains why a figure is another as of a later date: everybody who counts otherwise has one cause, and what the causes
 * add up to is the difference.
 */
public final class Reconciliation {
    private final Question question;
    private final boolean sameProtocol;

    /** A figure as of a date: whom it was made of, and what was known of them. */
    public record Side(LocalDate asOf, List<Behind> persons, RecordStore records) {}

    /** @param sameProtocol whether the same version of the protocol was in force on both dates */
    public Reconciliation(Question question, boolean sameProtocol) {
        this.question = question;
        this.sameProtocol = sameProtocol;
    }

    /** Everybody who counts otherwise on the later side than on the earlier, in order of their numbers. */
    public List<Change> changes(Side before, Side after) {
        Map<PersonKey, Behind> earlier = byKey(before);
        Map<PersonKey, Behind> later = byKey(after);
        List<Long> otherwise = otherwise(earlier, later);
        Map<PersonKey, PersonRecord> knownBefore = records(before, otherwise);
        Map<PersonKey, PersonRecord> knownAfter = records(after, otherwise);
        List<Change> changes = new ArrayList<>();
        for (long number : otherwise) {
            PersonKey key = new PersonKey(number);
            Optional<Behind> old = Optional.ofNullable(earlier.get(key));
            Optional<Behind> now = Optional.ofNullable(later.get(key));
            Cause cause = cause(
                    Optional.ofNullable(knownBefore.get(key)), Optional.ofNullable(knownAfter.get(key)), before, after);
            changes.add(new Change(key, cause, numerator(now) - numerator(old), denominator(now) - denominator(old)));
        }
        return changes;
    }

    /** What the changes of each cause add up to. */
    public static Map<Cause, Change> sums(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.toMap(
                        Change::cause,
                        change -> change,
                        (one, other) -> new Change(
                                one.person(),
                                one.cause(),
                                one.numerator() + other.numerator(),
                                one.denominator() + other.denominator()),
                        TreeMap::new));
    }

    /** What a side counts. */
    public Figure figure(Side side) {
        long numerator = 0;
        long denominator = 0;
        for (Behind one : side.persons()) {
            numerator += numerator(Optional.of(one));
            denominator += denominator(Optional.of(one));
        }
        return new Figure(numerator, 0, denominator, new TreeMap<>());
    }

    private List<Long> otherwise(Map<PersonKey, Behind> earlier, Map<PersonKey, Behind> later) {
        Set<Long> all = new TreeSet<>();
        earlier.keySet().forEach(key -> all.add(key.value()));
        later.keySet().forEach(key -> all.add(key.value()));
        all.removeIf(number -> {
            Optional<Behind> old = Optional.ofNullable(earlier.get(new PersonKey(number)));
            Optional<Behind> now = Optional.ofNullable(later.get(new PersonKey(number)));
            return numerator(old) == numerator(now) && denominator(old) == denominator(now);
        });
        return List.copyOf(all);
    }

    private int numerator(Optional<Behind> one) {
        return one.map(behind -> persons() ? (behind.counts() ? 1 : 0) : behind.counting())
                .orElse(0);
    }

    private int denominator(Optional<Behind> one) {
        return one.map(behind -> persons() ? 1 : behind.things()).orElse(0);
    }

    private boolean persons() {
        return question.indicator().unit() == Unit.PERSONS;
    }

    private Cause cause(Optional<PersonRecord> old, Optional<PersonRecord> now, Side before, Side after) {
        if (old.isEmpty() || now.isEmpty()) {
            return old.isEmpty() ? Cause.NEWLY_KNOWN : Cause.NO_LONGER_KNOWN;
        }
        Person then = old.get().person();
        Person today = now.get().person();
        if (!String.valueOf(then.diedOn()).equals(String.valueOf(today.diedOn()))) {
            return Cause.DEATH;
        }
        if (!String.valueOf(then.movedOn()).equals(String.valueOf(today.movedOn()))) {
            return Cause.MOVE;
        }
        if (question.by() != Breakdown.COUNTY
                && !String.valueOf(then.village()).equals(String.valueOf(today.village()))) {
            return Cause.PLACE;
        }
        return events(old.get(), now.get(), before, after);
    }

    private Cause events(PersonRecord old, PersonRecord now, Side before, Side after) {
        Set<String> then = contents(old);
        Set<String> today = contents(now);
        if (!today.containsAll(then)) {
            return Cause.TAKEN_BACK;
        }
        boolean late = now.events().stream()
                .anyMatch(event -> !event.performedOn().isAfter(before.asOf()) && !then.contains(content(event)));
        if (late) {
            return Cause.LATE;
        }
        if (!then.containsAll(today)) {
            return Cause.SINCE;
        }
        if (!sameProtocol) {
            return Cause.PROTOCOL;
        }
        return question.period().lastDay(before.asOf()).equals(question.period().lastDay(after.asOf()))
                ? Cause.UNEXPLAINED
                : Cause.TIME;
    }

    private static Set<String> contents(PersonRecord record) {
        return record.events().stream().map(Reconciliation::content).collect(Collectors.toSet());
    }

    private static String content(ScreeningEvent event) {
        return event.programme() + event.kind() + event.performedOn() + event.findings();
    }

    private static Map<PersonKey, Behind> byKey(Side side) {
        return side.persons().stream()
                .collect(Collectors.toMap(one -> one.story().person().key(), one -> one));
    }

    private static Map<PersonKey, PersonRecord> records(Side side, List<Long> persons) {
        Map<PersonKey, PersonRecord> records = new HashMap<>();
        side.records().forEach(persons, record -> records.put(record.person().key(), record));
        return records;
    }
}
