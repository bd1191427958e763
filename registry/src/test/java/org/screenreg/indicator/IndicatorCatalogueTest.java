package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.Label;
import org.screenreg.testing.TestRegister;

class IndicatorCatalogueTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String WHOLE = """
            - id: X-1
              title: { zh: 题, en: Title }
              sentence: { zh: 句, en: Sentence }
              numerator: { zh: 子, en: Numerator }
              denominator: { zh: 母, en: Denominator }
              excludes: { zh: 无, en: None }
              unit: persons
              kind: period
              value: percent
              programmes: [breast]
              rule: { rounds: { of: { in-period: screened }, those: { reached: positive } } }
              by: [township]
              source: { zh: 源, en: Source }
              tag: D
            """;

    static List<Indicator> indicators() {
        return Indicators.load(TestRegister.CODE_LISTS).all();
    }

    @Test
    void the_recommended_set_is_whole() {
        List<String> ids = indicators().stream().map(Indicator::id).toList();

        for (int i = 1; i <= 21; i++) {
            assertThat(ids).contains("IND-%02d".formatted(i));
        }
        for (int i = 1; i <= 11; i++) {
            assertThat(ids).contains("C%02d".formatted(i));
        }
        assertThat(ids).contains("C12a", "C12b", "C12c", "C12d", "C12e", "C13", "C13b", "C14");
        assertThat(ids).contains("IND-13a", "IND-13b", "IND-13c", "TWO-01", "TWO-04", "HTN-01", "DM-01", "CHR-03");
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_sentence_stands_in_both_languages(Indicator indicator) {
        Indicator.Words words = indicator.words();

        for (Label label : List.of(
                words.title(),
                words.sentence(),
                words.numerator(),
                words.denominator(),
                words.excludes(),
                words.source())) {
            assertThat(label.zh()).containsPattern(HAN);
            assertThat(label.en()).isNotBlank().doesNotContainPattern(HAN);
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void what_it_names_of_the_protocols_exists(Indicator indicator) {
        indicator.rules().forEach((programme, rule) -> assertThat(rule.rows())
                .allSatisfy(row -> assertThat(TestRegister.PROTOCOLS.versions(programme).stream()
                                .flatMap(version -> version.row(row).stream()))
                        .as(indicator.id() + " " + row)
                        .isNotEmpty()));
    }

    @Test
    void a_whole_definition_is_read() {
        assertThat(read(WHOLE).all()).singleElement().satisfies(one -> assertThat(one.by())
                .containsExactly(Breakdown.COUNTY, Breakdown.TOWNSHIP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: persons | unit: heads | trial.yaml:7: 'heads' is not one of persons, person-times, cases, rows",
                "programmes: [breast] | programmes: [moles] | trial.yaml:10: there is no programme 'moles'",
                "in-period: screened | in-period: sceened | trial.yaml:11: 'sceened' is not one of assessed",
                "those: | thoses: | trial.yaml:11: 'thoses' is not known here",
                "rule: { rounds | rule: { needs: x, rounds | trial.yaml:11: a rule names exactly one way of counting",
                "by: [township] | by: [street] | trial.yaml:12: 'street' is not one of county, township",
                "tag: D | tag: X | trial.yaml:14: 'X' is not one of V, P, K, D",
                "excludes: { zh: 无, en: None } | excludes: { zh: 无 } | trial.yaml:6: 'en' is missing"
            })
    void a_broken_definition_is_refused_with_file_line_and_reason(String good, String bad, String message) {
        assertThatThrownBy(() -> read(WHOLE.replace(good, bad)))
                .isInstanceOfSatisfying(
                        RegistryException.class,
                        error -> assertThat(error.sentence().en()).startsWith(message));
    }

    @Test
    void an_id_stands_for_one_indicator() {
        assertThatThrownBy(() -> read(WHOLE + WHOLE))
                .isInstanceOfSatisfying(
                        RegistryException.class,
                        error -> assertThat(error.sentence().en()).isEqualTo("trial.yaml:15: 'X-1' is listed twice"));
    }

    private static Indicators read(String yaml) {
        return Indicators.of(
                TestRegister.CODE_LISTS,
                Stream.of(Definitions.text("trial.yaml", yaml)).toList());
    }
}
