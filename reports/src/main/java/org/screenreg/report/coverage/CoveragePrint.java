package org.screenreg.report.coverage;

import java.util.Optional;
import java.util.stream.Stream;
import org.screenreg.indicator.IndicatorCell;
import org.screenreg.indicator.IndicatorTable;
import org.screenreg.programme.Label;
import org.screenreg.report.Phrase;
import org.screenreg.report.StyleSheet;
import org.screenreg.report.Wording;

/** Puts a coverage report into words and lengths, ready for the page template. */
final class CoveragePrint {
    private final Label intro;
    private final Wording wording;

    CoveragePrint(Label intro, Wording wording) {
        this.intro = intro;
        this.wording = wording;
    }

    PrintedCoverage print(CoverageReport report) {
        return new PrintedCoverage(
                wording.language().tag(),
                wording.of(report.title()),
                report.county() + "　" + wording.of(Phrase.AS_OF, report.asOf()),
                wording.of(intro),
                wording.of(Phrase.NO_TABLES, report.asOf()),
                StyleSheet.of("coverage"),
                words(),
                report.tables().stream().map(this::table).toList());
    }

    private PrintedCoverage.Words words() {
        return new PrintedCoverage.Words(
                wording.of(Phrase.TOWNSHIP),
                wording.of(Phrase.NUMERATOR),
                wording.of(Phrase.DENOMINATOR),
                wording.of(Phrase.RATE),
                wording.of(Phrase.CHART_BESIDE),
                wording.of(Phrase.CHART_LOW),
                wording.of(Phrase.CHART_HIGH));
    }

    private PrintedTable table(IndicatorTable table) {
        Optional<Chart> chart = Chart.of(table);
        String programme = wording.of(table.programmeLabel());
        String title = wording.of(table.indicator().words().title());
        return new PrintedTable(
                programme + " · " + title,
                DefinitionLine.of(table, wording),
                table.years().stream().map(String::valueOf).toList(),
                TableRow.townships(table).stream().map(CoveragePrint::row).toList(),
                row(TableRow.total(table, wording.of(Phrase.COUNTY_TOTAL))),
                chart,
                chart.map(drawn -> wording.of(Phrase.CHART_TITLE, programme, title, drawn.year()))
                        .orElse(""),
                chart.flatMap(Chart::total)
                        .map(total -> wording.of(Phrase.CHART_TOTAL, total.rate()))
                        .orElse(""));
    }

    private static PrintedTable.Row row(TableRow row) {
        return new PrintedTable.Row(
                row.area(), row.cells().stream().flatMap(CoveragePrint::figures).toList());
    }

    private static Stream<String> figures(IndicatorCell cell) {
        return Stream.of(count(cell.numerator()), count(cell.denominator()), Rate.text(cell));
    }

    private static String count(long number) {
        return "%,d".formatted(number);
    }
}
