package org.screenreg.failsafe;

import static org.screenreg.store.jooq.Tables.FAILSAFE_FINDING;
import static org.screenreg.store.jooq.Tables.FAILSAFE_RUN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.screenreg.journal.JournalStore;
import org.screenreg.store.Database;

/** Keeps that the failsafe check was run and what it found; runs are only ever added. */
public final class FailsafeStore {
    private final Database database;
    private final String county;
    private final JournalStore journal;
    private final String account;
    private final Clock clock;

    public FailsafeStore(Database database, String county, JournalStore journal, String account, Clock clock) {
        this.database = database;
        this.county = county;
        this.journal = journal;
        this.account = account;
        this.clock = clock;
    }

    /** Keeps a run with its journal entry, and gives its number. */
    public int keep(List<Finding> findings, LocalDate asOf, LocalDate ranOn) {
        int number = last() + 1;
        String counts = findings.stream()
                .map(finding -> finding.hole().id() + " " + finding.fallen().size())
                .collect(Collectors.joining(", "));
        database.transact(sql -> {
            sql.insertInto(FAILSAFE_RUN)
                    .set(FAILSAFE_RUN.COUNTY_CODE, county)
                    .set(FAILSAFE_RUN.RUN_NO, number)
                    .set(FAILSAFE_RUN.AS_OF, asOf)
                    .set(FAILSAFE_RUN.RAN_ON, ranOn)
                    .set(
                            FAILSAFE_RUN.RAN_AT,
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                    .truncatedTo(ChronoUnit.SECONDS))
                    .set(FAILSAFE_RUN.RAN_BY, account)
                    .execute();
            for (Finding finding : findings) {
                sql.insertInto(FAILSAFE_FINDING)
                        .set(FAILSAFE_FINDING.COUNTY_CODE, county)
                        .set(FAILSAFE_FINDING.RUN_NO, number)
                        .set(FAILSAFE_FINDING.HOLE, finding.hole().id())
                        .set(FAILSAFE_FINDING.PERSONS, finding.fallen().size())
                        .set(
                                FAILSAFE_FINDING.OLDEST,
                                finding.fallen().stream()
                                        .map(Fallen::since)
                                        .findFirst()
                                        .orElse(null))
                        .execute();
            }
            journal.write(sql, "failsafe-run", "run %d, as of %s: %s".formatted(number, asOf, counts));
        });
        return number;
    }

    private int last() {
        Integer last = database.sql()
                .select(DSL.max(FAILSAFE_RUN.RUN_NO))
                .from(FAILSAFE_RUN)
                .where(FAILSAFE_RUN.COUNTY_CODE.eq(county))
                .fetchOne(0, Integer.class);
        return last == null ? 0 : last;
    }

    /** All runs up to a day, oldest first. */
    public List<FailsafeRun> runs(LocalDate upTo) {
        Map<Integer, Map<String, Integer>> persons = new HashMap<>();
        database.sql()
                .selectFrom(FAILSAFE_FINDING)
                .where(FAILSAFE_FINDING.COUNTY_CODE.eq(county))
                .forEach(row -> persons.computeIfAbsent(row.getRunNo(), key -> new HashMap<>())
                        .put(row.getHole(), row.getPersons()));
        List<FailsafeRun> runs = new ArrayList<>();
        database.sql()
                .selectFrom(FAILSAFE_RUN)
                .where(FAILSAFE_RUN.COUNTY_CODE.eq(county), FAILSAFE_RUN.RAN_ON.le(upTo))
                .orderBy(FAILSAFE_RUN.RUN_NO)
                .forEach(row -> runs.add(new FailsafeRun(
                        row.getRunNo(),
                        row.getAsOf(),
                        row.getRanOn(),
                        row.getRanBy(),
                        persons.getOrDefault(row.getRunNo(), Map.of()))));
        return runs;
    }
}
