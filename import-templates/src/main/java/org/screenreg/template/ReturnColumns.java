package org.screenreg.template;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Language;

/** The columns of a returned workbook: what the sender filled in, what is required, and what an issue stands on. */
final class ReturnColumns {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 26;

    private final List<SubmittedColumn> columns;
    private final int[] widths;
    private final List<Integer> kept;

    private ReturnColumns(List<SubmittedColumn> columns, int[] widths, List<Integer> kept) {
        this.columns = columns;
        this.widths = widths;
        this.kept = kept;
    }

    static ReturnColumns of(BatchSource batch, List<Issue> issues) {
        List<SubmittedColumn> columns = batch.columns();
        int[] widths = new int[columns.size()];
        BitSet wanted = new BitSet(columns.size());
        batch.forEachRow(row -> measure(row, widths, wanted));
        Set<String> keys = issues.stream().map(issue -> issue.place().column()).collect(Collectors.toSet());
        for (int i = 0; i < columns.size(); i++) {
            SubmittedColumn column = columns.get(i);
            if (column.required() || keys.contains(column.key())) {
                wanted.set(i);
            }
        }
        return new ReturnColumns(columns, widths, wanted.stream().boxed().toList());
    }

    private static void measure(SubmittedRow row, int[] widths, BitSet filled) {
        if (row.nature() == SubmittedRow.Nature.BLANK) {
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            RawCell cell = row.cells().get(i);
            if (!cell.isBlank()) {
                filled.set(i);
                widths[i] = Math.max(widths[i], TextWidth.of(cell.text()));
            }
        }
    }

    int size() {
        return kept.size();
    }

    SubmittedColumn column(int place) {
        return columns.get(kept.get(place));
    }

    RawCell cell(SubmittedRow row, int place) {
        return row.cells().get(kept.get(place));
    }

    String heading(int place, Language language) {
        return column(place).heading().in(language);
    }

    int width(int place, Language language) {
        int heading = Math.min(TextWidth.of(heading(place, language)), WIDEST / 2);
        return Math.max(NARROWEST, Math.min(Math.max(heading, widths[kept.get(place)]), WIDEST));
    }

    /** Where the column of a key stands, from 0; -1 where it is not shown. */
    int placeOf(String key) {
        for (int place = 0; place < size(); place++) {
            if (column(place).key().equals(key)) {
                return place;
            }
        }
        return -1;
    }
}
