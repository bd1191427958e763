package org.screenreg.intake.apply;

import static org.screenreg.intake.IssueCode.PERSON_DIFFERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.screenreg.batch.KnownStore;
import org.screenreg.batch.RowOutcome;
import org.screenreg.batch.Statements;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.PersonResolution;
import org.screenreg.person.PersonStatement;
import org.screenreg.store.Document;
import org.screenreg.store.Hash;

/**
 * Applies rows of a resident list: each is a statement about a person, kept beside the earlier ones.
 *
 * <p>A row that contradicts the known person is reported as held and kept all the same: should the name it contradicts
 * turn out to be the wrong one, it counts, as it would have, had it come first.
 */
public final class PeopleApplier implements RowApplier {
    private static final int CHUNK = 1_000;

    private final KnownStore known;
    private final Ledger ledger;
    private final LocalDate today;
    private final List<ReadRow> waiting = new ArrayList<>(CHUNK);
    private final LongTable seen = new LongTable();

    public PeopleApplier(KnownStore known, Ledger ledger, LocalDate today) {
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
        List<String> numbers = waiting.stream()
                .map(RowPerson::key)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Long> persons = new HashMap<>(known.persons(numbers));
        List<Long> ids = List.copyOf(persons.values());
        Map<Long, List<String>> statements = known.statements(ids);
        Map<Long, String> names = known.names(ids);
        for (ReadRow row : waiting) {
            ledger.conclude(row, outcome(row, persons, statements, names));
        }
        if (ledger.writer() != null) {
            ledger.writer().commitChunk();
        }
        waiting.clear();
    }

    private RowOutcome outcome(
            ReadRow row, Map<String, Long> persons, Map<Long, List<String>> statements, Map<Long, String> names) {
        @Nullable RowOutcome refusal = Ledger.refusal(row);
        @Nullable String key = RowPerson.key(row);
        if (key == null) {
            return refusal == null ? RowOutcome.HELD : refusal;
        }
        String document = Document.of(row.details());
        long before = seen.put(Hash.sha256Start(key + document), ledger.sheetNumber(row));
        @Nullable IdentityNumber number = row.identity();
        if (number == null) {
            if (before == 0) {
                write(row, key, persons, document);
            }
            return RowOutcome.HELD;
        }
        if (before != 0) {
            return ledger.again(row, before);
        }
        @Nullable Long person = persons.get(key);
        String name = person == null ? "" : names.getOrDefault(person, "");
        List<String> earlier = person == null ? List.of() : statements.getOrDefault(person, List.of());
        write(row, key, persons, document);
        if (PersonResolution.contradicts(new PersonStatement(true, today, row.details()), number, name)) {
            row.object(PERSON_DIFFERS, "person.name");
            return RowOutcome.HELD;
        }
        if (earlier.contains(document)) {
            return RowOutcome.UNCHANGED;
        }
        return earlier.isEmpty() ? RowOutcome.ACCEPTED : RowOutcome.UPDATED;
    }

    private void write(ReadRow row, String key, Map<String, Long> persons, String document) {
        @Nullable Statements statements = ledger.statements();
        if (statements != null) {
            long person = persons.computeIfAbsent(key, statements::addPerson);
            statements.addStatement(person, ledger.place(row), document);
        }
    }
}
