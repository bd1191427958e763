package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.screenreg.intake.RawCell;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.MergedRange;
import org.screenreg.template.sheet.SheetFile;

/** The first rows of a sheet, among which the headings stand. */
final class TopRows {
    private static final int LAST_ROW = 22;

    private final List<Integer> numbers = new ArrayList<>();
    private final List<String[]> texts = new ArrayList<>();
    private final List<MergedRange> merged;

    private TopRows(List<MergedRange> merged) {
        this.merged = merged;
    }

    static TopRows of(SheetFile file, int sheet) throws FileRefused {
        TopRows top = new TopRows(file.merged(sheet));
        file.rows(sheet, (number, cells, width) -> {
            if (number > LAST_ROW) {
                return false;
            }
            top.numbers.add(number);
            top.texts.add(Arrays.stream(cells, 0, width).map(RawCell::text).toArray(String[]::new));
            return true;
        });
        return top;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    int count() {
        return numbers.size();
    }

    int number(int row) {
        return numbers.get(row);
    }

    /** The first cells of a row; blank ones are empty. */
    String[] texts(int row) {
        return texts.get(row);
    }

    /** Whether the rows from {@code first} on stand directly below each other. */
    boolean areStacked(int first, int depth) {
        return first + depth <= count() && numbers.get(first + depth - 1) == numbers.get(first) + depth - 1;
    }

    /** For every column the texts stacked in it, from the outermost, a parent heading reaching over its children. */
    List<List<String>> stacked(int first, int depth) {
        List<String[]> rows = new ArrayList<>();
        for (int i = first; i < first + depth; i++) {
            boolean isParent = i < first + depth - 1;
            rows.add(isParent ? spread(i) : texts.get(i));
        }
        int width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        List<List<String>> stacked = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            stacked.add(parts(rows, column));
        }
        return stacked;
    }

    /**
     * A column of a sheet: what stands above and, as far as it was looked at, below.
     *
     * @param parts the headings stacked above it, from the outermost
     */
    record TopColumn(List<String> parts, List<String> below) {
        String heading() {
            return String.join("_", parts);
        }
    }

    /** The columns of the sheet, should these rows be its headings. */
    List<TopColumn> columns(int first, int depth) {
        List<List<String>> stacked = stacked(first, depth);
        List<TopColumn> columns = new ArrayList<>(stacked.size());
        for (int i = 0; i < stacked.size(); i++) {
            int column = i;
            List<String> below = texts.subList(first + depth, count()).stream()
                    .filter(row -> column < row.length)
                    .map(row -> row[column])
                    .toList();
            columns.add(new TopColumn(stacked.get(i), below));
        }
        return columns;
    }

    private List<String> parts(List<String[]> rows, int column) {
        Set<String> parts = new LinkedHashSet<>();
        for (String[] row : rows) {
            if (column < row.length && !row[column].isEmpty()) {
                parts.add(row[column].strip());
            }
        }
        return List.copyOf(parts);
    }

    private String[] spread(int row) {
        String[] below = texts.get(row + 1);
        String[] spread = Arrays.copyOf(texts.get(row), Math.max(texts.get(row).length, below.length));
        Arrays.fill(spread, texts.get(row).length, spread.length, "");
        List<MergedRange> wide = merged.stream()
                .filter(range -> range.firstRow() == number(row) && range.columns() > 1)
                .toList();
        if (wide.isEmpty()) {
            spreadOverBlanks(spread, below);
        }
        for (MergedRange range : wide) {
            int last = Math.min(range.lastColumn(), spread.length - 1);
            for (int column = range.firstColumn() + 1; column <= last; column++) {
                spread[column] = spread[range.firstColumn()];
            }
        }
        return spread;
    }

    /** Without merged cells, a text that has a child reaches right over blanks that have a child too. */
    private static void spreadOverBlanks(String[] parents, String[] children) {
        String parent = "";
        for (int column = 0; column < parents.length; column++) {
            boolean hasChild = column < children.length && !children[column].isEmpty();
            if (!parents[column].isEmpty() || !hasChild) {
                parent = hasChild ? parents[column] : "";
            } else {
                parents[column] = parent;
            }
        }
    }
}
