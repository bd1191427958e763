package org.screenreg.batch;

import static org.screenreg.store.jooq.Tables.BATCH_ISSUE;

import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.screenreg.store.Database;
import org.screenreg.store.Document;
import org.screenreg.store.jooq.tables.records.BatchIssueRecord;

/** Asks for the issues of a batch. */
public final class IssueQuery {
    private final Database database;
    private final String county;

    /** An issue as it is kept. */
    public record KeptIssue(String code, String sheet, int row, String column, String raw, List<String> args) {}

    public IssueQuery(Database database, String county) {
        this.database = database;
        this.county = county;
    }

    /** How often each issue stands in a batch, by its word. */
    public Map<String, Integer> counts(long batch) {
        return database.sql()
                .select(BATCH_ISSUE.CODE, DSL.count())
                .from(BATCH_ISSUE)
                .where(BATCH_ISSUE.COUNTY_CODE.eq(county), BATCH_ISSUE.BATCH_ID.eq(batch))
                .groupBy(BATCH_ISSUE.CODE)
                .orderBy(DSL.count().desc(), BATCH_ISSUE.CODE)
                .fetchMap(BATCH_ISSUE.CODE, DSL.count());
    }

    /** The first issues of a batch, in file order. */
    public List<KeptIssue> first(long batch, int most) {
        return database.sql()
                .selectFrom(BATCH_ISSUE)
                .where(BATCH_ISSUE.COUNTY_CODE.eq(county), BATCH_ISSUE.BATCH_ID.eq(batch))
                .orderBy(BATCH_ISSUE.ISSUE_NO)
                .limit(most)
                .fetch(IssueQuery::kept);
    }

    /** The issues of one row of a batch, in file order. */
    public List<KeptIssue> of(long batch, String sheet, int row) {
        return database.sql()
                .selectFrom(BATCH_ISSUE)
                .where(
                        BATCH_ISSUE.COUNTY_CODE.eq(county),
                        BATCH_ISSUE.BATCH_ID.eq(batch),
                        BATCH_ISSUE.SHEET.eq(sheet),
                        BATCH_ISSUE.ROW_NO.eq(row))
                .orderBy(BATCH_ISSUE.ISSUE_NO)
                .fetch(IssueQuery::kept);
    }

    private static KeptIssue kept(BatchIssueRecord row) {
        return new KeptIssue(
                row.getCode(),
                row.getSheet(),
                row.getRowNo(),
                row.getColumnName(),
                row.getRaw(),
                Document.list(row.getArgs()));
    }
}
