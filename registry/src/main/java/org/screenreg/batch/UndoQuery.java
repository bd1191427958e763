package org.screenreg.batch;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.screenreg.store.Database;

/** Foretells what undoing a batch would take back, and what of it later batches stand on. */
public final class UndoQuery {
    private final Database database;
    private final String county;

    /**
     * What an undo would do.
     *
     * @param people persons the batch states anything of
     * @param leaving those of them nothing else that counts states anything of
     * @param later how many of them each other batch that counts and came later states something of, by its number
     */
    public record Rehearsal(int people, int leaving, Map<Long, Integer> later) {}

    public UndoQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    public Rehearsal rehearse(long batch) {
        Set<Long> counting = new HashSet<>(database.sql()
                .select(BATCH.BATCH_ID)
                .from(BATCH)
                .where(BATCH.COUNTY_CODE.eq(county), BATCH.STATE.eq("loaded"))
                .fetch(BATCH.BATCH_ID));
        Map<Long, Set<Long>> batches = new HashMap<>();
        Set<Long> own = new HashSet<>();
        for (List<Long> stated : stated()) {
            if (stated.get(1) == batch) {
                own.add(stated.get(0));
            } else if (counting.contains(stated.get(1))) {
                batches.computeIfAbsent(stated.get(0), person -> new HashSet<>())
                        .add(stated.get(1));
            }
        }
        Map<Long, Integer> later = new TreeMap<>();
        own.forEach(person -> batches.getOrDefault(person, Set.of()).stream()
                .filter(other -> other > batch)
                .forEach(other -> later.merge(other, 1, Integer::sum)));
        int leaving = (int)
                own.stream().filter(person -> !batches.containsKey(person)).count();
        return new Rehearsal(own.size(), leaving, later);
    }

    /** Who is stated anything of by which batch, each pair once. */
    private List<List<Long>> stated() {
        return database.sql()
                .select(EVENT.PERSON_ID, EVENT.BATCH_ID)
                .from(EVENT)
                .where(EVENT.COUNTY_CODE.eq(county))
                .union(database.sql()
                        .select(PERSON_STATEMENT.PERSON_ID, PERSON_STATEMENT.BATCH_ID)
                        .from(PERSON_STATEMENT)
                        .where(PERSON_STATEMENT.COUNTY_CODE.eq(county)))
                .fetch(row -> List.of(row.value1(), row.value2()));
    }
}
