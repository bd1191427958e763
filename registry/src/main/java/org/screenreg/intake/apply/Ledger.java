package org.screenreg.intake.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.screenreg.batch.Accounting;
import org.screenreg.batch.BatchWriter;
import org.screenreg.batch.BatchWriter.ReturnRow;
import org.screenreg.batch.BatchWriter.RowPlace;
import org.screenreg.batch.RowOutcome;
import org.screenreg.batch.Statements;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.ReadRow;
import org.screenreg.intake.Severity;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.store.Document;

/** Gives every row of a run exactly one outcome and keeps its issues; in a check it writes nothing. */
public final class Ledger {
    private final @Nullable BatchWriter writer;
    private final @Nullable Statements statements;
    private final List<SubmittedColumn> columns;
    private final Accounting.Tally tally = new Accounting.Tally();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<Place, RowOutcome> outcomes = new HashMap<>();
    private final Map<String, Integer> sheetNumbers = new HashMap<>();
    private final Map<String, Integer> repeated = new TreeMap<>();

    /** The ledger of a load. */
    public Ledger(BatchWriter writer, List<SubmittedColumn> columns) {
        this(writer, writer, columns);
    }

    /** The ledger of a check, and who is told what the rows would state; nobody where that is null. */
    public static Ledger ofCheck(@Nullable Statements told, List<SubmittedColumn> columns) {
        return new Ledger(null, told, columns);
    }

    private Ledger(@Nullable BatchWriter writer, @Nullable Statements statements, List<SubmittedColumn> columns) {
        this.writer = writer;
        this.statements = statements;
        this.columns = columns;
    }

    /** The writer of a load; null in a check. */
    public @Nullable BatchWriter writer() {
        return writer;
    }

    /** Takes what rows state about persons; null where nobody asks. */
    @Nullable
    Statements statements() {
        return statements;
    }

    /** Concludes a row: held and rejected rows are kept as they were sent. */
    public void conclude(ReadRow row, RowOutcome outcome) {
        row.issues().forEach(this::note);
        count(row.submitted(), outcome);
        keepReturn(row, outcome);
        if (writer != null && (outcome == RowOutcome.HELD || outcome == RowOutcome.REJECTED)) {
            writer.trail().keepRow(place(row), outcome, cells(row.submitted()));
        }
    }

    /** Notes that a line of a worklist came back, so that the list knows what is still out. */
    private void keepReturn(ReadRow row, RowOutcome outcome) {
        boolean counts = outcome != RowOutcome.HELD && outcome != RowOutcome.REJECTED;
        if (writer != null && counts && !row.get("list.line").isEmpty()) {
            writer.keepReturn(new ReturnRow(
                    Integer.parseInt(row.get("list.number")),
                    Integer.parseInt(row.get("list.line")),
                    row.get("list.answer"),
                    row.get("list.content"),
                    LocalDate.parse(row.get("list.answered-on")),
                    row.get("list.by")));
        }
    }

    /** Tells sheets apart by a number above zero. */
    int sheetNumber(ReadRow row) {
        return sheetNumber(row.submitted());
    }

    private int sheetNumber(SubmittedRow row) {
        return sheetNumbers.computeIfAbsent(row.sheet(), sheet -> sheetNumbers.size() + 1);
    }

    /** What becomes of a row the file has stated before: an objection on the same sheet, counted on one that repeats another. */
    RowOutcome again(ReadRow row, long earlierSheet) {
        if (earlierSheet == sheetNumber(row)) {
            row.object(IssueCode.SAME_ROW_TWICE, "");
        } else {
            repeated.merge(row.submitted().sheet(), 1, Integer::sum);
        }
        return RowOutcome.UNCHANGED;
    }

    /** The sheets that repeat others, such as a summary of the townships' sheets. */
    public List<Issue> repeats() {
        return repeated.entrySet().stream()
                .map(sheet -> Issue.of(
                        IssueCode.SHEET_REPEATS,
                        new Place(sheet.getKey(), 0, ""),
                        sheet.getKey(),
                        String.valueOf(sheet.getValue())))
                .toList();
    }

    /** Counts a row that is no data. */
    public void count(SubmittedRow row, RowOutcome outcome) {
        tally.count(outcome);
        if (writer != null) {
            writer.trail().noteFate(place(row), outcome);
        }
        if (outcome != RowOutcome.ACCEPTED && outcome != RowOutcome.BLANK) {
            outcomes.put(new Place(row.sheet(), row.number(), ""), outcome);
        }
    }

    public void note(Issue issue) {
        issues.add(issue);
        if (writer != null) {
            Place place = issue.place();
            writer.trail()
                    .keepIssue(
                            issue.code().word(), place.sheet(), place.row(), place.column(), issue.raw(), issue.args());
        }
    }

    /** The outcome objections alone decide; null where the row may count. */
    public static @Nullable RowOutcome refusal(ReadRow row) {
        if (row.has(Severity.ROW)) {
            return RowOutcome.REJECTED;
        }
        return row.has(Severity.HOLD) ? RowOutcome.HELD : null;
    }

    RowPlace place(ReadRow row) {
        return place(row.submitted());
    }

    private RowPlace place(SubmittedRow row) {
        int sheet = writer == null ? sheetNumber(row) - 1 : writer.sheet(row.sheet());
        return new RowPlace(sheet, row.number());
    }

    private String cells(SubmittedRow row) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                texts.put(columns.get(i).key(), row.cells().get(i).text());
            }
        }
        String document = Document.of(texts);
        return document.length() <= 8_000 ? document : "{}";
    }

    public Accounting accounting() {
        return tally.total();
    }

    public List<Issue> issues() {
        return issues;
    }

    public Map<Place, RowOutcome> outcomes() {
        return outcomes;
    }

    public int warnings() {
        return (int) issues.stream()
                .filter(issue -> issue.code().severity() == Severity.WARN)
                .count();
    }
}
