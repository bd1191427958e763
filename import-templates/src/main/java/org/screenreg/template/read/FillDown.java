package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.RawCell;
import org.screenreg.template.Column;
import org.screenreg.template.sheet.MergedRange;

/**
 * Carries a value down where the sender wrote it once: over a merged range or by a ditto mark, and only for where and
 * when, never for who or what was found.
 */
final class FillDown {
    private static final Set<String> DITTO = Set.of("同上", "上同", "同前", "〃", "″", "\"", "''", "“", "”", "〞", "ditto");

    private final List<Carried> columns = new ArrayList<>();

    FillDown(List<Column> columns, HeaderMatch match, List<MergedRange> merged) {
        for (int i = 0; i < columns.size(); i++) {
            if (match.has(i) && mayCarry(columns.get(i))) {
                this.columns.add(new Carried(i, ranges(merged, match.sources()[i])));
            }
        }
    }

    private static boolean mayCarry(Column column) {
        ColumnKind kind = column.submitted().kind();
        return kind == ColumnKind.TOWNSHIP
                || kind == ColumnKind.VILLAGE
                || kind == ColumnKind.FACILITY
                || (kind == ColumnKind.DATE && !column.isAboutPerson());
    }

    private static List<MergedRange> ranges(List<MergedRange> merged, int sheetColumn) {
        return merged.stream()
                .filter(range -> range.isVertical() && range.firstColumn() == sheetColumn)
                .sorted(Comparator.comparingInt(MergedRange::firstRow))
                .toList();
    }

    /** Completes a row in place; rows come in order. */
    void fill(int row, RawCell[] cells, boolean counts) {
        for (Carried column : columns) {
            RawCell own = cells[column.index];
            cells[column.index] = column.carry(row, own);
            column.cells += counts && !cells[column.index].equals(own) ? 1 : 0;
        }
    }

    /** How many cells of data took over the value above, by column of the template. */
    Map<Integer, Integer> carried() {
        Map<Integer, Integer> carried = new TreeMap<>();
        columns.stream().filter(column -> column.cells > 0).forEach(column -> carried.put(column.index, column.cells));
        return carried;
    }

    /** One column with the value last seen in it. */
    private static final class Carried {
        private final int index;
        private final List<MergedRange> ranges;
        private int next;
        private int cells;
        private RawCell last = RawCell.BLANK;
        private RawCell anchor = RawCell.BLANK;

        Carried(int index, List<MergedRange> ranges) {
            this.index = index;
            this.ranges = ranges;
        }

        RawCell carry(int row, RawCell own) {
            RawCell value = DITTO.contains(own.text().strip()) && !last.isBlank() ? last : own;
            while (next < ranges.size() && ranges.get(next).lastRow() < row) {
                next++;
                anchor = RawCell.BLANK;
            }
            if (next < ranges.size() && ranges.get(next).firstRow() <= row) {
                if (ranges.get(next).firstRow() == row) {
                    anchor = value;
                } else if (value.isBlank()) {
                    value = anchor;
                }
            }
            last = value.isBlank() ? last : value;
            return value;
        }
    }
}
