package org.screenreg.template.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the headings of one sheet fit a template.
 *
 * @param row number of the innermost heading row
 * @param sources for every column of the template the column of the sheet, from 0, or -1
 * @param headings what stands above every column of the sheet, innermost
 * @param above every column of the sheet with the headings stacked above it
 * @param repeated headings that stand there twice
 * @param unused headings that mean nothing to the template, or for which the sheet has a better column
 */
record HeaderMatch(
        int row,
        int[] sources,
        String[] headings,
        List<TopRows.TopColumn> above,
        List<String> repeated,
        List<String> unused) {
    private static final int LAST_HEADING_ROW = 20;
    private static final int MOST_DEPTH = 3;
    static final int FEWEST = 3;

    /**
     * The best fit among the first rows, of equal ones that with the fewest heading rows; empty where none has enough
     * known headings.
     */
    static Optional<HeaderMatch> find(HeadingIndex index, int columns, TopRows top) {
        HeaderMatch best = null;
        for (int depth = 1; depth <= MOST_DEPTH; depth++) {
            for (int first = 0; first < top.count() && top.number(first) <= LAST_HEADING_ROW; first++) {
                if (!top.areStacked(first, depth)) {
                    continue;
                }
                HeaderMatch match = of(index, columns, top, first, depth);
                if (match.known() >= FEWEST && (best == null || match.known() > best.known())) {
                    best = match;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static HeaderMatch of(HeadingIndex index, int columns, TopRows top, int first, int depth) {
        List<TopRows.TopColumn> above = top.columns(first, depth);
        int[] sources = new int[columns];
        int[] ranks = new int[columns];
        Arrays.fill(sources, -1);
        List<String> repeated = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            String heading = above.get(i).heading();
            Optional<HeadingIndex.Meaning> found = index.find(above.get(i).parts());
            if (found.isEmpty()) {
                unused.add(index.ignores(above.get(i).parts()) ? "" : heading);
                continue;
            }
            int column = found.get().column();
            int rank = found.get().rank();
            if (sources[column] < 0) {
                sources[column] = i;
                ranks[column] = rank;
            } else if (rank == ranks[column]) {
                repeated.add(heading);
            } else if (rank < ranks[column]) {
                unused.add(above.get(sources[column]).heading());
                sources[column] = i;
                ranks[column] = rank;
            } else {
                unused.add(heading);
            }
        }
        unused.removeIf(String::isEmpty);
        int last = first + depth - 1;
        return new HeaderMatch(top.number(last), sources, top.texts(last), above, repeated, unused);
    }

    /** How many columns of the template the sheet has. */
    int known() {
        return (int) Arrays.stream(sources).filter(source -> source >= 0).count();
    }

    /** What stands above the sheet's column that is read as a column of the template. */
    String heading(int column) {
        return sources[column] < headings.length ? headings[sources[column]] : "";
    }

    boolean has(int column) {
        return sources[column] >= 0;
    }
}
