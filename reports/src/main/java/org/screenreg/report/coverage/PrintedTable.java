package org.screenreg.report.coverage;

import java.util.List;
import java.util.Optional;

/** An indicator table as it is printed, with its definition and its chart. */
record PrintedTable(
        String title,
        List<DefinitionLine> definition,
        List<String> years,
        List<Row> rows,
        Row total,
        Optional<Chart> chart,
        String chartTitle,
        String chartTotal) {

    /** An area and its figures, three for each year. */
    record Row(String area, List<String> figures) {}
}
