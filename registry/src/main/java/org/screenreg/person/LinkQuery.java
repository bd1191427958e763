package org.screenreg.person;

import static org.screenreg.store.jooq.Tables.MATCH_DECISION;

import java.time.LocalDate;
import org.screenreg.person.PersonLinks.Link;
import org.screenreg.store.Database;

/** Asks which numbers of the register are one human being. */
public final class LinkQuery {
    private final Database database;
    private final String county;

    public LinkQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** The links of a date: decided by then and not taken back by then. */
    public PersonLinks asOf(LocalDate date) {
        return new PersonLinks(database.sql()
                .select(MATCH_DECISION.PERSON_ID, MATCH_DECISION.OTHER_ID, MATCH_DECISION.KEPT_ID)
                .from(MATCH_DECISION)
                .where(
                        MATCH_DECISION.COUNTY_CODE.eq(county),
                        MATCH_DECISION.VERDICT.eq("same"),
                        MATCH_DECISION.DECIDED_ON.le(date),
                        MATCH_DECISION.UNDONE_ON.isNull().or(MATCH_DECISION.UNDONE_ON.gt(date)))
                .fetch(row -> new Link(row.value1(), row.value2(), row.value3())));
    }
}
