package org.screenreg.handout;

import java.time.LocalDate;
import java.util.List;
import org.screenreg.programme.CareTier;
import org.screenreg.worklist.Selection;

/**
 * A list as it was made and kept.
 *
 * @param number the first part of the codes of its lines
 * @param id what is printed on every page
 * @param selection which of the unit's tasks were asked for
 * @param most most lines asked for; 0 for as many as there are
 * @param checkValue fingerprint over all lines
 */
public record Handout(
        int number,
        String id,
        CareTier tier,
        String unitCode,
        String unit,
        Selection selection,
        LocalDate asOf,
        LocalDate until,
        int most,
        boolean masked,
        List<String> protocols,
        int lines,
        String checkValue,
        LocalDate madeOn,
        String madeBy) {

    public Handout {
        protocols = List.copyOf(protocols);
    }
}
