package org.screenreg.cli;

import static org.screenreg.store.jooq.Tables.BATCH_ISSUE;
import static org.screenreg.store.jooq.Tables.BATCH_ROW;
import static org.screenreg.store.jooq.Tables.EVENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.screenreg.store.Database;

/** What the register keeps of each row of a batch: its issues, whether it was held or rejected, and its facts. */
record LoadedRows(
        Map<Integer, TreeSet<String>> issues,
        Map<Integer, String> refused,
        Map<Integer, TreeMap<String, String>> facts) {

    static LoadedRows of(DemoRegister register, long batch) {
        Map<Integer, TreeSet<String>> issues = new HashMap<>();
        Map<Integer, String> refused = new HashMap<>();
        Map<Integer, TreeMap<String, String>> facts = new HashMap<>();
        try (Database database = Database.open(register.location().toString(), false)) {
            database.sql()
                    .selectFrom(BATCH_ISSUE)
                    .where(BATCH_ISSUE.BATCH_ID.eq(batch))
                    .forEach(row -> issues.computeIfAbsent(row.getRowNo(), key -> new TreeSet<>())
                            .add(row.getCode()));
            database.sql()
                    .selectFrom(BATCH_ROW)
                    .where(BATCH_ROW.BATCH_ID.eq(batch))
                    .forEach(row -> refused.put(row.getRowNo(), row.getOutcome()));
            database.sql().selectFrom(EVENT).where(EVENT.BATCH_ID.eq(batch)).forEach(row -> facts.computeIfAbsent(
                            row.getRowNo(), key -> new TreeMap<>())
                    .put(row.getKind(), row.getPerformedOn() + " " + row.getFindings()));
        }
        return new LoadedRows(issues, refused, facts);
    }

    List<String> issuesOf(int row) {
        return List.copyOf(issues.getOrDefault(row, new TreeSet<>()));
    }

    /** accepted, held or rejected. */
    String outcomeOf(int row) {
        return refused.getOrDefault(row, "accepted");
    }

    /** The day and the findings of an event of a row; empty where there is none. */
    String factsOf(int row, String kind) {
        return facts.getOrDefault(row, new TreeMap<>()).getOrDefault(kind, "");
    }
}
