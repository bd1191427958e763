package org.screenreg.worklist;

import java.util.List;

/**
 * The lines of one village, or of one township on a county's list.
 *
 * @param villageCode code of the village; of the township where the village is not known or not told apart
 * @param village empty where the village is not known or not told apart
 * @param township empty where the township is not known
 */
public record WorklistGroup(String villageCode, String village, String township, List<WorklistLine> lines) {

    public WorklistGroup {
        lines = List.copyOf(lines);
    }
}
