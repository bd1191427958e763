package org.screenreg.match;

import static org.screenreg.store.jooq.Tables.MATCH_DECISION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.screenreg.person.PersonKey;
import org.screenreg.store.Database;
import org.screenreg.store.jooq.tables.records.MatchDecisionRecord;

/** Keeps what was decided of pairs; decisions are only added and taken back. */
final class DecisionStore {
    /** Who decides where nobody does. */
    static final String PROGRAM = "screening";

    private final Database database;
    private final String county;

    /** A decision before it has a number. */
    record Made(PersonKey one, PersonKey other, boolean same, PersonKey kept, double weight) {}

    DecisionStore(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** All decisions, oldest first. */
    List<Decision> all() {
        return database.sql()
                .selectFrom(MATCH_DECISION)
                .where(MATCH_DECISION.COUNTY_CODE.eq(county))
                .orderBy(MATCH_DECISION.DECISION_NO)
                .fetch(DecisionStore::decision);
    }

    /** Whether anything was decided or taken back after a day. */
    boolean goesBeyond(LocalDate day) {
        return database.sql()
                .fetchExists(
                        MATCH_DECISION,
                        MATCH_DECISION
                                .COUNTY_CODE
                                .eq(county)
                                .and(MATCH_DECISION.DECIDED_ON.gt(day).or(MATCH_DECISION.UNDONE_ON.gt(day))));
    }

    /** Adds a decision within the caller's transaction, and gives its number. */
    long add(DSLContext sql, Made made, String by, LocalDate on) {
        long number = sql.nextval("match_number").longValue();
        sql.insertInto(MATCH_DECISION)
                .set(new MatchDecisionRecord()
                        .setCountyCode(county)
                        .setDecisionNo(number)
                        .setPersonId(made.one().value())
                        .setOtherId(made.other().value())
                        .setVerdict(made.same() ? "same" : "different")
                        .setKeptId(made.kept().value())
                        .setWeight(made.weight())
                        .setAutomatic(by.equals(PROGRAM))
                        .setDecidedBy(by)
                        .setDecidedOn(on)
                        .setAssessed(false))
                .execute();
        return number;
    }

    /** Takes a decision back from a day on, within the caller's transaction. */
    void undo(DSLContext sql, long number, String by, LocalDate on) {
        sql.update(MATCH_DECISION)
                .set(MATCH_DECISION.UNDONE_BY, by)
                .set(MATCH_DECISION.UNDONE_ON, DSL.val(on))
                .set(MATCH_DECISION.ASSESSED, false)
                .where(MATCH_DECISION.COUNTY_CODE.eq(county), MATCH_DECISION.DECISION_NO.eq(number))
                .execute();
    }

    private static Decision decision(MatchDecisionRecord row) {
        return new Decision(
                row.getDecisionNo(),
                new PersonKey(row.getPersonId()),
                new PersonKey(row.getOtherId()),
                row.getVerdict().equals("same"),
                new PersonKey(row.getKeptId()),
                row.getWeight(),
                row.getAutomatic(),
                row.getDecidedBy(),
                row.getDecidedOn(),
                row.getUndoneBy(),
                row.getUndoneOn());
    }
}
