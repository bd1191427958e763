package org.screenreg.report.coverage;

import java.time.LocalDate;
import java.util.List;
import org.screenreg.indicator.IndicatorTable;
import org.screenreg.programme.Label;

/** The indicators of a county as known on a day, in the order they are printed. */
public record CoverageReport(Label title, String county, LocalDate asOf, List<IndicatorTable> tables) {

    public CoverageReport {
        tables = List.copyOf(tables);
    }
}
