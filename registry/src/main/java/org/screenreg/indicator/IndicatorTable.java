package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.List;
import org.screenreg.programme.Label;

/**
 * An indicator of one programme, by township and year, with the county total of each year.
 *
 * @param protocol version whose target population was used, such as {@code 2026.1}
 * @param target the target population in words, with its ages
 * @param denominatorKind whether the resident list or the imported population table was used, per table never mixed
 * @param notes what else a reader must know: persons outside the target population, completeness of the data
 */
public record IndicatorTable(
        Indicator indicator,
        String programme,
        Label programmeLabel,
        String protocol,
        Label target,
        Label denominatorKind,
        LocalDate asOf,
        List<Integer> years,
        List<IndicatorCell> cells,
        List<IndicatorCell> totals,
        List<Label> notes) {

    public IndicatorTable {
        years = List.copyOf(years);
        cells = List.copyOf(cells);
        totals = List.copyOf(totals);
        notes = List.copyOf(notes);
    }
}
