package org.screenreg.programme;

import static org.screenreg.store.jooq.Tables.COUNTY;

import java.util.List;
import org.screenreg.store.Database;

/** Which counties a register serves. */
public final class CountyStore {
    private final Database database;

    public CountyStore(Database database) {
        this.database = database;
    }

    public List<String> all() {
        return database.sql()
                .select(COUNTY.COUNTY_CODE)
                .from(COUNTY)
                .orderBy(COUNTY.COUNTY_CODE)
                .fetch(COUNTY.COUNTY_CODE);
    }

    public void add(String code) {
        database.sql().insertInto(COUNTY).values(code).onConflictDoNothing().execute();
    }
}
