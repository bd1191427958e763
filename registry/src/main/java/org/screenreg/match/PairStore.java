package org.screenreg.match;

import static org.screenreg.store.jooq.Tables.MATCH_PAIR;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.screenreg.person.PersonKey;
import org.screenreg.person.likeness.Candidate;
import org.screenreg.store.Bulk;
import org.screenreg.store.Database;

/** Keeps the pairs that searches found; each search replaces what the one before found. */
final class PairStore {
    private final Database database;
    private final String county;

    /** A pair that was found. */
    record Found(PersonKey one, PersonKey other, Origin origin, double weight, LocalDate on) {

        Pair pair() {
            return Pair.of(one, other);
        }
    }

    PairStore(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** All pairs, the most alike first. */
    List<Found> all() {
        return database.sql()
                .selectFrom(MATCH_PAIR)
                .where(MATCH_PAIR.COUNTY_CODE.eq(county))
                .orderBy(MATCH_PAIR.WEIGHT.desc(), MATCH_PAIR.PERSON_ID, MATCH_PAIR.OTHER_ID)
                .fetch(row -> new Found(
                        new PersonKey(row.getPersonId()),
                        new PersonKey(row.getOtherId()),
                        Origin.parse(row.getOrigin()),
                        row.getWeight(),
                        row.getFoundOn()));
    }

    /** Puts the pairs of a search in the place of those the last search of its kind found. */
    void replace(DSLContext sql, Origin origin, Collection<Candidate> found, LocalDate on) {
        sql.deleteFrom(MATCH_PAIR)
                .where(MATCH_PAIR.COUNTY_CODE.eq(county), MATCH_PAIR.ORIGIN.eq(origin.code()))
                .execute();
        try (Bulk pairs = new Bulk(database.sql(), database.connection(), MATCH_PAIR)) {
            found.forEach(one ->
                    pairs.add(county, one.one().person(), one.other().person(), origin.code(), one.weight(), on));
            pairs.flush();
        }
    }
}
