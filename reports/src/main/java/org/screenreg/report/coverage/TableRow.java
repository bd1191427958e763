package org.screenreg.report.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.screenreg.indicator.IndicatorCell;
import org.screenreg.indicator.IndicatorTable;

/** One area's figures of every year of a table. */
record TableRow(String areaCode, String area, List<IndicatorCell> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    /** The townships in the order in which the table first names them. */
    static List<TableRow> townships(IndicatorTable table) {
        Map<String, List<IndicatorCell>> byArea = new LinkedHashMap<>();
        table.cells().forEach(cell -> byArea.computeIfAbsent(cell.areaCode(), code -> new ArrayList<>())
                .add(cell));
        return byArea.values().stream().map(cells -> row(table, cells)).toList();
    }

    /** The county's own figures, named {@code area}. */
    static TableRow total(IndicatorTable table, String area) {
        TableRow row = row(table, table.totals());
        return new TableRow(row.areaCode(), area, row.cells());
    }

    private static TableRow row(IndicatorTable table, List<IndicatorCell> known) {
        IndicatorCell any = known.isEmpty() ? new IndicatorCell("", "", 0, 0, 0) : known.get(0);
        List<IndicatorCell> years = table.years().stream()
                .map(year -> known.stream()
                        .filter(cell -> cell.year() == year)
                        .findFirst()
                        .orElse(new IndicatorCell(any.areaCode(), any.area(), year, 0, 0)))
                .toList();
        return new TableRow(any.areaCode(), any.area(), years);
    }
}
