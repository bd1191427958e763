package org.screenreg.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.DateText;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.worklist.LineCode;

/** Reads the rows of a returned list into entries: a result row joins the row of its line where both stand in the file. */
final class Entries {
    private static final String PRINTED = "list.";

    private final List<SubmittedColumn> columns;
    private final CodeList outcomes;
    private final DateText dates;
    private final Map<String, LineCode> byMark;
    private final List<Entry> all = new ArrayList<>();
    private final List<SubmittedRow> aside = new ArrayList<>();

    /**
     * Reads all rows of a file.
     *
     * @param byMark the lines of the list the file says it is, for rows that lost their code
     */
    Entries(ReturnedList list, CodeList outcomes, DateText dates, Map<String, LineCode> byMark) {
        this.columns = list.file().columns();
        this.outcomes = outcomes;
        this.dates = dates;
        this.byMark = byMark;
        List<Entry> lists = new ArrayList<>();
        List<Entry> results = new ArrayList<>();
        list.file().forEachRow(row -> {
            if (row.nature() != SubmittedRow.Nature.DATA) {
                aside.add(row);
                return;
            }
            Entry entry = read(row, Map.of(), Map.of());
            boolean nothing = entry.code().isEmpty()
                    && !entry.isTouched()
                    && entry.text("name").isEmpty();
            if (nothing) {
                aside.add(blank(row));
            } else {
                (list.resultSheets().contains(row.sheet()) ? results : lists).add(entry);
            }
        });
        join(lists, results);
    }

    /** Every entry, in file order. */
    List<Entry> all() {
        return all;
    }

    /** Rows that say nothing of any line. */
    List<SubmittedRow> aside() {
        return aside;
    }

    private void join(List<Entry> lists, List<Entry> results) {
        Map<LineCode, List<Entry>> waiting = new LinkedHashMap<>();
        List<Entry> alone = new ArrayList<>();
        for (Entry entry : results) {
            entry.code()
                    .ifPresentOrElse(
                            code -> waiting.computeIfAbsent(code, key -> new ArrayList<>())
                                    .add(entry),
                            () -> alone.add(entry));
        }
        for (Entry entry : lists) {
            Entry joined = entry;
            for (Entry result : entry.code().map(waiting::remove).orElse(List.of())) {
                joined = read(joined.row(), merged(result, joined), merged(result.results(), joined.results()));
                aside.add(blank(result.row()));
            }
            all.add(joined);
        }
        waiting.values().forEach(all::addAll);
        all.addAll(alone);
    }

    private static Map<String, RawCell> merged(Entry weaker, Entry stronger) {
        return merged(weaker.cells(), stronger.cells());
    }

    private static SubmittedRow blank(SubmittedRow row) {
        return new SubmittedRow(row.sheet(), row.number(), SubmittedRow.Nature.BLANK, row.cells());
    }

    private static <K> Map<K, RawCell> merged(Map<K, RawCell> weaker, Map<K, RawCell> stronger) {
        Map<K, RawCell> merged = new HashMap<>(weaker);
        merged.putAll(stronger);
        return merged;
    }

    private Entry read(SubmittedRow row, Map<String, RawCell> known, Map<Integer, RawCell> results) {
        Map<String, RawCell> cells = new HashMap<>(known);
        Map<Integer, RawCell> found = new HashMap<>(results);
        for (int i = 0; i < columns.size(); i++) {
            RawCell cell = row.cells().get(i);
            if (cell.isBlank()) {
                continue;
            }
            SubmittedColumn column = columns.get(i);
            boolean result = column.sets().stream().anyMatch(target -> !target.startsWith(PRINTED));
            if (result) {
                found.putIfAbsent(i, cell);
            } else {
                cells.putIfAbsent(column.key(), cell);
            }
        }
        RawCell outcome = cells.getOrDefault("outcome", RawCell.BLANK);
        Optional<Code> understood = outcome.isBlank() ? Optional.empty() : outcomes.parse(outcome.text());
        @Nullable
        LocalDate on = dates.read(cells.getOrDefault("date", RawCell.BLANK)).orElse(null);
        return new Entry(
                row, code(cells), cells, found, understood.map(Code::code).orElse(""), on);
    }

    private Optional<LineCode> code(Map<String, RawCell> cells) {
        RawCell written = cells.getOrDefault("code", RawCell.BLANK);
        if (!written.isBlank()) {
            return LineCode.parse(written.text());
        }
        RawCell mark = cells.getOrDefault("mark", RawCell.BLANK);
        return Optional.ofNullable(byMark.get(mark.text().strip()));
    }
}
