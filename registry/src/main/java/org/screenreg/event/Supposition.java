package org.screenreg.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.IdentityNumber;
import org.screenreg.person.PersonStatement;
import org.screenreg.person.Unidentified;
import org.screenreg.store.Document;

/** What a file would state, kept in memory, so that records can be read as if it had been loaded. Nothing is written. */
public final class Supposition {
    /** What stands for the number of the batch the file would be. */
    public static final long BATCH = 0;

    private final String fileName;
    private final LocalDate today;
    private final Map<Long, String> newcomers = new HashMap<>();
    private final Map<Long, List<Row>> rows = new TreeMap<>();

    /** One row about one person, as small as it can be kept; of a resident list where it has no event. */
    private record Row(@Nullable Stated event, @Nullable String details) {}

    /**
     * An event as a row states it.
     *
     * @param findings as a document
     * @param contentKey equal for the same event stated twice, by whomever
     */
    public record Stated(
            String kind,
            String programme,
            LocalDate performedOn,
            @Nullable String facility,
            String findings,
            long contentKey,
            EventSource source) {

        private ScreeningEvent event() {
            return new ScreeningEvent(kind, programme, performedOn, Document.map(findings), facility, source);
        }
    }

    /**
     * Supposes nothing yet.
     *
     * @param fileName the file whose rows are supposed
     * @param today the day on which it would be loaded
     */
    public Supposition(String fileName, LocalDate today) {
        this.fileName = fileName;
        this.today = today;
    }

    public String fileName() {
        return fileName;
    }

    LocalDate today() {
        return today;
    }

    /** Gives somebody not known yet a number below zero. */
    public long addPerson(String identityNumber) {
        long number = -1L - newcomers.size();
        newcomers.put(number, identityNumber);
        return number;
    }

    /**
     * Supposes an event.
     *
     * @param details what its row says of the person, as a document; null where another event of the row brought it
     */
    public void add(long person, Stated event, @Nullable String details) {
        rows(person).add(new Row(event, details));
    }

    /** Supposes what a resident list says of a person, as a document. */
    public void add(long person, String details) {
        rows(person).add(new Row(null, details));
    }

    private List<Row> rows(long person) {
        return rows.computeIfAbsent(person, one -> new ArrayList<>());
    }

    /** The persons the file says anything of; those the register does not know have numbers below zero. */
    public Set<Long> persons() {
        return rows.keySet();
    }

    /** Somebody the register does not know; null where the person is known or has no valid number. */
    @Nullable
    GatheredPerson newcomer(long person) {
        String key = newcomers.get(person);
        return key == null || Unidentified.is(key) ? null : new GatheredPerson(person, new IdentityNumber(key));
    }

    /** Adds what the file says of a person to what the register knows. */
    void addTo(long number, GatheredPerson person) {
        for (Row row : rows.getOrDefault(number, List.of())) {
            if (row.event() != null) {
                person.add(row.event().event(), row.event().contentKey(), row.details(), today);
            } else if (row.details() != null) {
                person.statements.add(new PersonStatement(true, today, Document.map(row.details())));
            }
        }
    }
}
