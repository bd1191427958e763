package org.screenreg.report.worklist;

import java.util.ArrayList;
import java.util.List;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

/**
 * One page of a village's run of pages, with its exact counts.
 *
 * @param number the page's number within the village, from 1
 * @param pages how many pages the village has
 * @param soFar lines up to and including this page
 */
record ListPage(WorklistGroup group, int number, int pages, List<WorklistLine> lines, int soFar) {

    ListPage {
        lines = List.copyOf(lines);
    }

    /** The pages of a village with at most {@code rows} lines each; a village without lines has one empty page. */
    static List<ListPage> of(WorklistGroup group, int rows) {
        List<WorklistLine> all = group.lines();
        int pages = Math.max(1, (all.size() + rows - 1) / rows);
        List<ListPage> run = new ArrayList<>(pages);
        for (int page = 1; page <= pages; page++) {
            int end = Math.min(page * rows, all.size());
            run.add(new ListPage(group, page, pages, all.subList((page - 1) * rows, end), end));
        }
        return run;
    }

    Tally here() {
        return Tally.of(lines);
    }

    Tally village() {
        return Tally.of(group.lines());
    }
}
