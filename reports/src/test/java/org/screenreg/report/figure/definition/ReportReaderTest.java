package org.screenreg.report.figure.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.indicator.Indicators;
import org.screenreg.indicator.Period;
import org.screenreg.programme.CodeLists;

class ReportReaderTest {
    private static final CodeLists CODE_LISTS = CodeLists.load();
    private static final ReportReader READER = new ReportReader(Indicators.load(CODE_LISTS), CODE_LISTS);
    private static final String OWN = """
            report: own
            title: { zh: 本县报告, en: Our report }
            intro: { zh: 说明, en: Intro }
            programmes: [copd]
            sections:
              - title: { zh: 表, en: Table }
                rows: parts
                indicators: [C01, C05]
                by: [township, sex]
                columns: [rate, numerator]
                chart: bars
            """;

    @Test
    void a_report_is_put_together_without_java() {
        ReportDefinition report = READER.read(Definitions.text("own.yaml", OWN));

        assertThat(report.sections()).singleElement().satisfies(section -> {
            assertThat(section.columns()).containsExactly(FigureColumn.RATE, FigureColumn.NUMERATOR);
            assertThat(section.indicators()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C01, C05 | C01, C99 | own.yaml:8: there is no indicator 'C99'",
                "C01, C05 | C01, IND-21 | own.yaml:8: indicator IND-21 is not shown by township; it may be shown by county",
                "township, sex | street | own.yaml:9: 'street' is not one of county, township, village, age, sex",
                "rate, numerator | rate, portion | own.yaml:10: 'portion' is not one of numerator",
                "rate, numerator | rate, rate | own.yaml:10: 'rate' is listed twice",
                "[copd] | [moles] | own.yaml:4: there is no programme 'moles'",
                "chart: bars | chart: pie | own.yaml:11: 'pie' is not one of none, bars, steps",
                "chart: bars | chart: run | own.yaml:11: a chart 'run' needs rows: periods",
                "chart: bars | chart: steps | own.yaml:11: a chart 'steps' needs rows: indicators",
                "chart: bars | chart: pyramid | own.yaml:11: a chart 'pyramid' needs rows: parts, by: [age-sex]",
                "programmes: [copd] | months: 0 | own.yaml:4: give one of years, quarters and months, from 1 to 60",
                "rows: parts | rows: feeds | own.yaml:8: indicator C01 is counted here; rows: feeds lists only",
                "rows: parts | row: parts | own.yaml:7: 'row' is not known here",
            })
    void a_broken_report_is_refused_with_file_line_and_reason(String good, String bad, String message) {
        assertThatThrownBy(() -> READER.read(Definitions.text("own.yaml", OWN.replace(good, bad))))
                .isInstanceOfSatisfying(
                        RegistryException.class,
                        error -> assertThat(error.sentence().en()).startsWith(message));
    }

    /** A comma ends an entry between braces, so a text with one stands in quotes. */
    @Test
    void no_text_ends_at_its_first_comma() throws IOException {
        Pattern cut = Pattern.compile("\\ben: (?!\")[^{}\"\\[\\]]*,(?!\\s*[\\w-]+:)");
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "reports"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                assertThat(Files.readAllLines(file).stream()
                                .filter(line -> line.contains("{"))
                                .filter(line -> cut.matcher(line).find()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_funnel_is_not_drawn_of_days() {
        assertThatThrownBy(() -> READER.read(Definitions.text(
                        "own.yaml",
                        OWN.replace("C01, C05", "IND-08").replace(", sex", "").replace("bars", "funnel"))))
                .isInstanceOfSatisfying(RegistryException.class, error -> assertThat(
                                error.sentence().en())
                        .isEqualTo("own.yaml:11: a chart 'funnel' needs value: percent"));
    }

    @Test
    void the_last_months_end_with_that_of_the_date() {
        ReportDefinition report =
                READER.read(Definitions.text("own.yaml", OWN.replace("programmes: [copd]", "months: 3")));

        assertThat(report.span().upTo(LocalDate.of(2026, 1, 31)).stream().map(Period::text))
                .containsExactly("2025-11", "2025-12", "2026-01");
    }

    @Test
    void the_last_quarters_end_with_that_of_the_date() {
        ReportDefinition report =
                READER.read(Definitions.text("own.yaml", OWN.replace("programmes: [copd]", "quarters: 2")));

        assertThat(report.span().upTo(LocalDate.of(2026, 2, 1)).stream().map(Period::text))
                .containsExactly("2025-Q4", "2026-Q1");
    }
}
