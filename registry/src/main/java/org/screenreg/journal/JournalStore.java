package org.screenreg.journal;

import static org.screenreg.store.jooq.Tables.JOURNAL;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.screenreg.store.Database;
import org.screenreg.store.Hash;
import org.screenreg.store.jooq.tables.records.JournalRecord;

/** Appends to the journal and proves that nobody changed, removed or reordered an entry. */
public final class JournalStore {
    private static final String START = "0".repeat(64);

    private final Database database;
    private final String county;
    private final String account;
    private final Clock clock;

    public JournalStore(Database database, String county, String account, Clock clock) {
        this.database = database;
        this.county = county;
        this.account = account;
        this.clock = clock;
    }

    /** Appends an entry within the caller's transaction. */
    public void write(DSLContext sql, String action, String detail) {
        Optional<JournalRecord> last = sql.selectFrom(JOURNAL)
                .where(JOURNAL.COUNTY_CODE.eq(county))
                .orderBy(JOURNAL.ENTRY_NO.desc())
                .limit(1)
                .fetchOptional();
        JournalRecord entry = new JournalRecord()
                .setCountyCode(county)
                .setEntryNo(last.map(JournalRecord::getEntryNo).orElse(0L) + 1)
                .setWrittenAt(LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS))
                .setAccount(account)
                .setAction(action)
                .setDetail(detail)
                .setBeforeHash(last.map(JournalRecord::getEntryHash).orElse(START));
        sql.insertInto(JOURNAL).set(entry.setEntryHash(seal(entry))).execute();
    }

    /** Appends an entry in a transaction of its own. */
    public void write(String action, String detail) {
        database.transact(sql -> write(sql, action, detail));
    }

    public List<JournalEntry> entries() {
        return records().stream()
                .map(row -> new JournalEntry(
                        row.getEntryNo(),
                        row.getWrittenAt(),
                        row.getAccount(),
                        row.getAction(),
                        row.getDetail(),
                        row.getBeforeHash(),
                        row.getEntryHash()))
                .toList();
    }

    /** The number of the first entry that is not as it was written; empty when the journal is whole. */
    public Optional<Long> firstBroken() {
        String before = START;
        long number = 0;
        for (JournalRecord entry : records()) {
            number++;
            boolean whole = entry.getEntryNo() == number
                    && entry.getBeforeHash().equals(before)
                    && entry.getEntryHash().equals(seal(entry));
            if (!whole) {
                return Optional.of(number);
            }
            before = entry.getEntryHash();
        }
        return Optional.empty();
    }

    private List<JournalRecord> records() {
        return database.sql()
                .selectFrom(JOURNAL)
                .where(JOURNAL.COUNTY_CODE.eq(county))
                .orderBy(JOURNAL.ENTRY_NO)
                .fetch();
    }

    private static String seal(JournalRecord entry) {
        return Hash.sha256(String.join(
                "\n",
                entry.getCountyCode(),
                String.valueOf(entry.getEntryNo()),
                String.valueOf(entry.getWrittenAt()),
                entry.getAccount(),
                entry.getAction(),
                entry.getDetail(),
                entry.getBeforeHash()));
    }
}
