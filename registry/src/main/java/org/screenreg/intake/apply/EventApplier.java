package org.screenreg.intake.apply;

import static org.screenreg.intake.IssueCode.EVENT_AFTER_DEATH;
import static org.screenreg.intake.IssueCode.NAME_DIFFERS;
import static org.screenreg.intake.IssueCode.PERSON_DIFFERS;
import static org.screenreg.intake.IssueCode.SAME_TEST_DIFFERENT_RESULT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.screenreg.batch.BatchWriter.EventRow;
import org.screenreg.batch.BatchWriter.RowPlace;
import org.screenreg.batch.KnownStore;
import org.screenreg.batch.KnownStore.KnownTest;
import org.screenreg.batch.RowOutcome;
import org.screenreg.batch.Statements;
import org.screenreg.intake.ReadEvent;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.PersonResolution;
import org.screenreg.person.PersonStatement;
import org.screenreg.store.Document;
import org.screenreg.store.Hash;

/**
 * Applies rows that state events. The register is asked once per thousand rows, never per row.
 *
 * <p>A row that contradicts the known person is reported as held; what it states is kept beside the register and counts
 * only should it stop contradicting, so that the order in which files arrive cannot matter.
 */
public final class EventApplier implements RowApplier {
    private static final int CHUNK = 1_000;

    private final KnownStore known;
    private final Ledger ledger;
    private final LocalDate today;
    private final List<ReadRow> waiting = new ArrayList<>(CHUNK);
    private final LongTable rowsSeen = new LongTable();
    private final LongTable slotsSeen = new LongTable();
    private final LongTable namesSeen = new LongTable();
    private final Repeats repeats;

    public EventApplier(KnownStore known, Ledger ledger, LocalDate today, Repeats repeats) {
        this.repeats = repeats;
        this.known = known;
        this.ledger = ledger;
        this.today = today;
    }

    @Override
    public void accept(ReadRow row) {
        waiting.add(row);
        if (waiting.size() == CHUNK) {
            finish();
        }
    }

    @Override
    public void finish() {
        Chunk chunk = new Chunk(known, waiting, repeats);
        for (ReadRow row : waiting) {
            RowOutcome outcome = outcome(row, chunk);
            ledger.conclude(row, outcome);
        }
        if (ledger.writer() != null) {
            ledger.writer().commitChunk();
        }
        waiting.clear();
    }

    private RowOutcome outcome(ReadRow row, Chunk chunk) {
        @Nullable RowOutcome refusal = Ledger.refusal(row);
        @Nullable String key = RowPerson.key(row);
        if (key == null) {
            return refusal == null ? RowOutcome.HELD : refusal;
        }
        long before = rowsSeen.put(rowKey(row, key), ledger.sheetNumber(row));
        @Nullable IdentityNumber number = row.identity();
        if (number == null) {
            if (before == 0 && !row.events().isEmpty()) {
                write(row, key, chunk.person(key), chunk);
            }
            return RowOutcome.HELD;
        }
        if (before != 0) {
            return ledger.again(row, before);
        }
        @Nullable Long person = chunk.person(key);
        compare(row, number, person, chunk);
        RowOutcome outcome =
                contradicts(row, number, person, chunk) ? RowOutcome.HELD : novelty(row, number, person, chunk);
        write(row, key, person, chunk);
        return outcome;
    }

    /** Marks what contradicts an earlier row of the file, or what is known of the person. */
    private void compare(ReadRow row, IdentityNumber number, @Nullable Long person, Chunk chunk) {
        long name = Hash.sha256Start(row.get("person.name"));
        long earlier = namesSeen.put(Hash.sha256Start(number.value()), name);
        if (earlier != 0 && earlier != name) {
            row.object(NAME_DIFFERS, "person.name");
        }
        repeats.check(row, number.value(), chunk.tests(person));
        @Nullable LocalDate died = chunk.died(person);
        row.events().stream()
                .filter(event -> died != null && event.performedOn().isAfter(died))
                .map(event -> event.kind() + ".performed-on")
                .distinct()
                .forEach(target -> row.object(EVENT_AFTER_DEATH, target, String.valueOf(died)));
    }

    private static long rowKey(ReadRow row, String key) {
        StringBuilder text = new StringBuilder(key);
        row.events().forEach(event -> text.append(event.contentKey()));
        row.details().forEach((detail, value) -> text.append(detail).append(value));
        return Hash.sha256Start(text.toString());
    }

    private boolean contradicts(ReadRow row, IdentityNumber number, @Nullable Long person, Chunk chunk) {
        PersonStatement statement = new PersonStatement(false, today, row.details());
        boolean contradicts = PersonResolution.contradicts(statement, number, chunk.name(person));
        if (contradicts) {
            row.object(PERSON_DIFFERS, "person.name");
        }
        return contradicts;
    }

    /** Accepted where anything is new, updated where a known test comes with another result, unchanged otherwise. */
    private RowOutcome novelty(ReadRow row, IdentityNumber number, @Nullable Long person, Chunk chunk) {
        boolean fresh = false;
        boolean differs = false;
        for (ReadEvent event : row.events()) {
            long content = event.contentKey();
            String slot = KnownStore.slot(
                    event.programme(), event.kind(), event.performedOn().toString());
            long inFile = slotsSeen.put(Hash.sha256Start(number.value() + slot), content);
            Set<Long> inRegister = chunk.contents(person, slot);
            boolean same = inFile == content || inRegister.contains(content);
            boolean other = !same && (inFile != 0 || !inRegister.isEmpty());
            fresh |= !same;
            differs |= other;
            if (other) {
                row.object(
                        SAME_TEST_DIFFERENT_RESULT,
                        event.kind() + ".performed-on",
                        event.performedOn().toString());
            }
        }
        if (!fresh) {
            return RowOutcome.UNCHANGED;
        }
        return differs ? RowOutcome.UPDATED : RowOutcome.ACCEPTED;
    }

    private void write(ReadRow row, String key, @Nullable Long known, Chunk chunk) {
        @Nullable Statements statements = ledger.statements();
        if (statements == null) {
            return;
        }
        long person = known == null ? chunk.welcome(key, statements.addPerson(key)) : known;
        RowPlace place = ledger.place(row);
        @Nullable String details = Document.of(row.details());
        for (ReadEvent event : row.events()) {
            EventRow kept = new EventRow(
                    event.programme(),
                    event.kind(),
                    event.performedOn(),
                    event.facility(),
                    event.document(),
                    event.contentKey());
            statements.addEvent(person, place, kept, details);
            details = null;
        }
    }

    /** What the register knows of the persons in one chunk. */
    private static final class Chunk {
        private final Map<String, Long> persons;
        private final Map<Long, Map<String, Set<Long>>> events;
        private final Map<Long, String> names;
        private final Map<Long, List<KnownTest>> tests;
        private final Map<Long, LocalDate> deaths;

        Chunk(KnownStore known, List<ReadRow> rows, Repeats repeats) {
            List<String> numbers = rows.stream()
                    .map(RowPerson::key)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            this.persons = new HashMap<>(known.persons(numbers));
            this.events = known.events(List.copyOf(persons.values()));
            this.names = known.names(List.copyOf(persons.values()));
            this.tests = known.tests(List.copyOf(persons.values()), repeats.kinds());
            this.deaths = known.deaths(List.copyOf(persons.values()));
        }

        List<KnownTest> tests(@Nullable Long person) {
            return person == null ? List.of() : tests.getOrDefault(person, List.of());
        }

        @Nullable
        LocalDate died(@Nullable Long person) {
            return person == null ? null : deaths.get(person);
        }

        @Nullable
        Long person(String identityNumber) {
            return persons.get(identityNumber);
        }

        String name(@Nullable Long person) {
            return person == null ? "" : names.getOrDefault(person, "");
        }

        Set<Long> contents(@Nullable Long person, String slot) {
            return person == null
                    ? Set.of()
                    : events.getOrDefault(person, Map.of()).getOrDefault(slot, Set.of());
        }

        long welcome(String identityNumber, long person) {
            persons.put(identityNumber, person);
            return person;
        }
    }
}
