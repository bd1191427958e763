package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a run of pages, with its exact counts.
 *
 * @param run all lines of the run: of a village, or of the whole list
 * @param number the page's number within the run, from 1
 * @param pages how many pages the run has
 * @param soFar lines up to and including this page
 */
record ListPage(List<ListLine> run, int number, int pages, List<ListLine> lines, int soFar) {

    /**
     * The pages of a run with at most {@code rows} lines each. A visit stands on one page unless it alone is longer than
     * that; a run without lines has one empty page.
     */
    static List<ListPage> of(List<ListLine> run, int rows) {
        List<List<ListLine>> sheets = sheets(run, rows);
        List<ListPage> all = new ArrayList<>(sheets.size());
        int soFar = 0;
        for (List<ListLine> lines : sheets) {
            soFar += lines.size();
            all.add(new ListPage(run, all.size() + 1, sheets.size(), lines, soFar));
        }
        return all;
    }

    private static List<List<ListLine>> sheets(List<ListLine> run, int rows) {
        List<List<ListLine>> sheets = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (List<ListLine> visit : ListLine.parts(run, ListLine::sharesVisit)) {
            if (end > start && end - start + visit.size() > rows) {
                sheets.add(run.subList(start, end));
                start = end;
            }
            end += visit.size();
            while (end - start > rows) {
                sheets.add(run.subList(start, start + rows));
                start += rows;
            }
        }
        if (end > start || sheets.isEmpty()) {
            sheets.add(run.subList(start, end));
        }
        return sheets;
    }

    /** The line above another on this page; null where there is none. */
    @Nullable
    ListLine above(ListLine line) {
        int at = lines.indexOf(line);
        return at > 0 ? lines.get(at - 1) : null;
    }

    Tally here() {
        return tally(lines);
    }

    Tally whole() {
        return tally(run);
    }

    private static Tally tally(List<ListLine> lines) {
        return Tally.of(lines.stream().map(ListLine::task).toList());
    }
}
