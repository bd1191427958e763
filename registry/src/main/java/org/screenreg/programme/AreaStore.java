package org.screenreg.programme;

import static org.screenreg.store.jooq.Tables.AREA;
import static org.screenreg.store.jooq.Tables.BATCH;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.screenreg.store.Database;

/** Keeps what batches state about areas and facilities. */
public final class AreaStore {
    private final Database database;
    private final String county;

    public AreaStore(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** The areas and facilities as known on a date; where two batches state the same code, the later one counts. */
    public Areas asOf(LocalDate date) {
        Map<String, Area> byCode = new LinkedHashMap<>();
        database.sql()
                .select(AREA.KIND, AREA.AREA_CODE, AREA.AREA_NAME, AREA.PARENT_CODE, AREA.OTHER_NAMES, AREA.SERVES)
                .from(AREA)
                .join(BATCH)
                .on(BATCH.COUNTY_CODE.eq(AREA.COUNTY_CODE), BATCH.BATCH_ID.eq(AREA.BATCH_ID))
                .where(AREA.COUNTY_CODE.eq(county), countsOn(date))
                .orderBy(BATCH.LOADED_ON, BATCH.CONTENT_HASH, AREA.ROW_NO)
                .forEach(row -> byCode.put(
                        row.value2(),
                        new Area(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                names(row.value5()),
                                names(row.value6()))));
        return new Areas(byCode.values());
    }

    private static Condition countsOn(LocalDate date) {
        return BATCH.STATE
                .ne("loading")
                .and(BATCH.LOADED_ON.le(date))
                .and(BATCH.UNDONE_ON.isNull().or(BATCH.UNDONE_ON.gt(date)));
    }

    private static List<String> names(String joined) {
        return Arrays.stream(joined.split("、"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
