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

    /** Makes the register serve a county; nothing changes where it does already. */
    public void add(String code) {
        if (!all().contains(code)) {
            database.sql().insertInto(COUNTY).set(COUNTY.COUNTY_CODE, code).execute();
        }
    }
}
