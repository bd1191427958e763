package org.screenreg.match;

import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.PERSON_STATEMENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.screenreg.event.EventSource;
import org.screenreg.store.Among;
import org.screenreg.store.Database;
import org.screenreg.store.Document;

/** Asks what helps to judge a pair: where a row stands, and how many people share a telephone or a household. */
public final class KinQuery {
    private final Database database;
    private final String county;

    public KinQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** Where the first row stands that was kept under each of these numbers. */
    public Map<Long, EventSource> sources(Collection<Long> numbers) {
        Map<Long, EventSource> sources = new HashMap<>();
        database.sql()
                .select(EVENT.PERSON_ID, BATCH.BATCH_ID, BATCH.FILE_NAME, BATCH.SHEETS, EVENT.SHEET_NO, EVENT.ROW_NO)
                .from(Among.numbers(numbers))
                .leftJoin(EVENT)
                .on(EVENT.COUNTY_CODE.eq(county), EVENT.PERSON_ID.eq(Among.NUMBER))
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.eq(EVENT.BATCH_ID))
                .where(BATCH.STATE.eq("loaded"))
                .forEach(row -> sources.putIfAbsent(
                        row.value1(), source(row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
        database.sql()
                .select(
                        PERSON_STATEMENT.PERSON_ID,
                        BATCH.BATCH_ID,
                        BATCH.FILE_NAME,
                        BATCH.SHEETS,
                        PERSON_STATEMENT.SHEET_NO,
                        PERSON_STATEMENT.ROW_NO)
                .from(Among.numbers(numbers))
                .leftJoin(PERSON_STATEMENT)
                .on(PERSON_STATEMENT.COUNTY_CODE.eq(county), PERSON_STATEMENT.PERSON_ID.eq(Among.NUMBER))
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(county), BATCH.BATCH_ID.eq(PERSON_STATEMENT.BATCH_ID))
                .where(BATCH.STATE.eq("loaded"))
                .forEach(row -> sources.putIfAbsent(
                        row.value1(), source(row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
        return sources;
    }

    private static EventSource source(long batch, String file, String sheets, int sheet, int row) {
        List<String> names = Document.list(sheets);
        return new EventSource(batch, file, names.get(sheet), row);
    }

    /** How many persons have each of these telephones. */
    public Map<String, Integer> sharingPhone(Collection<String> phones) {
        return sharing(PERSON_DETAIL.PHONE, phones);
    }

    /** How many persons live in each of these households. */
    public Map<String, Integer> sharingHousehold(Collection<String> households) {
        return sharing(PERSON_DETAIL.HOUSEHOLD, households);
    }

    private Map<String, Integer> sharing(Field<String> field, Collection<String> values) {
        List<String> wanted =
                values.stream().filter(value -> !value.isEmpty()).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return database.sql()
                .select(field, DSL.count())
                .from(PERSON_DETAIL)
                .join(Among.texts(wanted))
                .on(Among.TEXT.eq(field))
                .where(PERSON_DETAIL.COUNTY_CODE.eq(county), PERSON_DETAIL.ASSESSMENT_NO.eq(0L))
                .groupBy(field)
                .fetchMap(field, DSL.count());
    }
}
