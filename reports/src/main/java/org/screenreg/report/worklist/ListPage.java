package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a run of pages, with its exact counts.
 *
 * @param run all lines of the run: of a village, or of the whole list
 * @param number the page's number within the run, from 1
 * @param pages how many pages the run has
 * @param soFar lines up to and including this page
 */
record ListPage(List<ListLine> run, int number, int pages, List<ListLine> lines, int soFar) {

    /** The pages of a run with at most {@code rows} lines each; a run without lines has one empty page. */
    static List<ListPage> of(List<ListLine> run, int rows) {
        int pages = Math.max(1, (run.size() + rows - 1) / rows);
        List<ListPage> all = new ArrayList<>(pages);
        for (int page = 1; page <= pages; page++) {
            int end = Math.min(page * rows, run.size());
            all.add(new ListPage(run, page, pages, run.subList((page - 1) * rows, end), end));
        }
        return all;
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
