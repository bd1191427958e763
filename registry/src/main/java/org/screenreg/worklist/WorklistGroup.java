package org.screenreg.worklist;

import java.util.List;

/** The lines of one village, printed as one run of pages. */
public record WorklistGroup(String villageCode, String village, String township, List<WorklistLine> lines) {

    public WorklistGroup {
        lines = List.copyOf(lines);
    }
}
