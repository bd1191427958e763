package org.screenreg.batch;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.screenreg.store.Database;
import org.screenreg.store.jooq.tables.Event;
import org.screenreg.store.jooq.tables.PersonStatement;

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

    /**
     * A row of which something would still hold after the undo, because another batch that counts states the same.
     *
     * @param stated how many things it states
     * @param staying how many of them stay
     * @param other the first batch that states any of them too
     */
    public record StayingRow(int sheet, int row, int stated, int staying, long other) {}

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

    /** The rows of a batch that an undo would not reverse, or not wholly, in file order. */
    public List<StayingRow> staying(long batch) {
        return Stream.concat(stayingEvents(batch), stayingStatements(batch))
                .sorted(Comparator.comparingInt(StayingRow::sheet).thenComparingInt(StayingRow::row))
                .toList();
    }

    private Stream<StayingRow> stayingEvents(long batch) {
        Event own = EVENT.as("own");
        Event twin = EVENT.as("twin");
        Field<Integer> staying = DSL.countDistinct(DSL.when(BATCH.BATCH_ID.isNotNull(), own.EVENT_ID));
        return database
                .sql()
                .select(own.SHEET_NO, own.ROW_NO, DSL.countDistinct(own.EVENT_ID), staying, DSL.min(BATCH.BATCH_ID))
                .from(own)
                .leftJoin(twin)
                .on(
                        twin.COUNTY_CODE.eq(own.COUNTY_CODE),
                        twin.PERSON_ID.eq(own.PERSON_ID),
                        twin.CONTENT_KEY.eq(own.CONTENT_KEY),
                        twin.BATCH_ID.ne(own.BATCH_ID))
                .leftJoin(BATCH)
                .on(counts(twin.COUNTY_CODE, twin.BATCH_ID))
                .where(own.COUNTY_CODE.eq(county), own.BATCH_ID.eq(batch))
                .groupBy(own.SHEET_NO, own.ROW_NO)
                .having(staying.gt(0))
                .stream()
                .map(row -> new StayingRow(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private Stream<StayingRow> stayingStatements(long batch) {
        PersonStatement own = PERSON_STATEMENT.as("own");
        PersonStatement twin = PERSON_STATEMENT.as("twin");
        return database
                .sql()
                .select(own.SHEET_NO, own.ROW_NO, DSL.min(BATCH.BATCH_ID))
                .from(own)
                .join(twin)
                .on(
                        twin.COUNTY_CODE.eq(own.COUNTY_CODE),
                        twin.PERSON_ID.eq(own.PERSON_ID),
                        twin.DETAILS.eq(own.DETAILS),
                        twin.BATCH_ID.ne(own.BATCH_ID))
                .join(BATCH)
                .on(counts(twin.COUNTY_CODE, twin.BATCH_ID))
                .where(own.COUNTY_CODE.eq(county), own.BATCH_ID.eq(batch))
                .groupBy(own.SHEET_NO, own.ROW_NO)
                .stream()
                .map(row -> new StayingRow(row.value1(), row.value2(), 1, 1, row.value3()));
    }

    private static Condition counts(Field<String> countyCode, Field<Long> batch) {
        return BATCH.COUNTY_CODE.eq(countyCode).and(BATCH.BATCH_ID.eq(batch)).and(BATCH.STATE.eq("loaded"));
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
