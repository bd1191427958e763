package org.screenreg.report.coverage;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.screenreg.indicator.IndicatorCell;
import org.screenreg.indicator.IndicatorTable;
import org.screenreg.report.Wording;
import org.screenreg.report.sheet.Guard;

/**
 * Writes a coverage report as csv (RFC 4180), one figure per row; {@code level} is {@code township} or {@code county}
 * and {@code rate} is empty where the denominator is zero. The columns and their names never change.
 */
final class CoverageCsv {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "title",
            "programme",
            "programme_label",
            "protocol",
            "denominator_kind",
            "as_of",
            "level",
            "area_code",
            "area",
            "year",
            "numerator",
            "denominator",
            "rate");

    private final Wording wording;

    CoverageCsv(Wording wording) {
        this.wording = wording;
    }

    void write(CoverageReport report, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS);
        for (IndicatorTable table : report.tables()) {
            table.cells().forEach(cell -> csv.writeRecord(record(table, "township", cell)));
            table.totals().forEach(cell -> csv.writeRecord(record(table, "county", cell)));
        }
        csv.flush();
    }

    private List<String> record(IndicatorTable table, String level, IndicatorCell cell) {
        return Stream.<Object>of(
                        table.indicator().id(),
                        wording.of(table.indicator().words().title()),
                        table.programme(),
                        wording.of(table.programmeLabel()),
                        table.protocol(),
                        wording.of(table.denominatorKind()),
                        table.asOf(),
                        level,
                        cell.areaCode(),
                        cell.area(),
                        cell.year(),
                        cell.numerator(),
                        cell.denominator(),
                        Rate.of(cell).map(BigDecimal::toPlainString).orElse(""))
                .map(String::valueOf)
                .map(Guard::csv)
                .toList();
    }
}
