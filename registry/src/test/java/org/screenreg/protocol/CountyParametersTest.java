package org.screenreg.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.example.ProtocolCheck;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Parameter;

class CountyParametersTest {
    private static final String COUNTY = """
            county: Hedong
            version: "3"
            effective: 2024-07-01
            source: Minutes of the screening group
            parameters:
              lung:
                rule-set: { value: nhc-2021, source: Minutes of 2024-06-11 }
            """;

    @Test
    void what_comes_with_the_program_changes_nothing() {
        Protocols protocols = Protocols.load(CountyParameters.shipped());

        assertThat(protocols.all()).extracting(Protocol::version).allMatch(version -> version.equals("2026.1"));
    }

    @Test
    void the_value_of_the_county_takes_the_place_of_the_protocols_own_with_its_source() {
        Protocol lung = county(COUNTY).inForce("lung", LocalDate.of(2024, 7, 1));

        assertThat(lung.parameters())
                .filteredOn(one -> one.name().equals("rule-set"))
                .singleElement()
                .extracting(Parameter::value, one -> one.source().en())
                .containsExactly("nhc-2021", "Minutes of 2024-06-11");
    }

    @Test
    void the_version_that_answers_show_names_the_file_of_the_county() {
        Protocols protocols = county(COUNTY);

        assertThat(protocols.inForce("lung", LocalDate.of(2024, 7, 1)).version())
                .isEqualTo("2026.1 / Hedong 3");
        assertThat(protocols.inForce("breast", LocalDate.of(2024, 7, 1)).version())
                .isEqualTo("2026.1");
    }

    @Test
    void another_value_is_noticed_even_where_the_file_keeps_its_version() {
        String file = COUNTY.replace("parameters:", "parameters: # as decided");

        assertThat(county(file).fingerprint()).isEqualTo(county(COUNTY).fingerprint());
        assertThat(county(COUNTY.replace("nhc-2021, s", "nhc-2024, s")).fingerprint())
                .isNotEqualTo(county(COUNTY).fingerprint());
    }

    @Test
    void a_county_that_names_its_programmes_runs_no_other() {
        Protocols protocols = county(COUNTY.replace("parameters:", "programmes: [copd, lung]\nparameters:"));

        assertThat(protocols.programmes()).containsExactly("lung", "copd");
    }

    @Test
    void who_decided_a_value_stands_in_the_countys_language_or_in_both() {
        assertThat(source(COUNTY)).isEqualTo(new Label("Minutes of 2024-06-11", "Minutes of 2024-06-11"));
        assertThat(source(COUNTY.replace("Minutes of 2024-06-11", "{ zh: 2024年6月11日会议纪要, en: Minutes }")))
                .isEqualTo(new Label("2024年6月11日会议纪要", "Minutes"));
    }

    private static Label source(String county) {
        return county(county).versions("lung").get(1).parameters().stream()
                .filter(parameter -> parameter.own().isPresent())
                .map(Parameter::source)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_programme_nobody_knows_is_refused_where_it_is_named() {
        assertThatThrownBy(() -> county(COUNTY.replace("parameters:", "programmes: [copd, moles]\nparameters:")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(":5: there is no programme 'moles'");
    }

    @Test
    void before_the_day_it_takes_effect_the_protocols_own_value_holds() {
        Protocols protocols = county(COUNTY);

        assertThat(protocols.inForce("lung", LocalDate.of(2024, 6, 30)).version())
                .isEqualTo("2026.1");
        assertThat(protocols.versions("lung")).hasSize(2);
    }

    @Test
    void a_file_in_effect_before_the_protocol_leaves_one_version() {
        Protocols protocols = county(COUNTY.replace("2024-07-01", "2020-01-01"));

        assertThat(protocols.versions("lung")).extracting(Protocol::version).containsExactly("2026.1 / Hedong 3");
    }

    @Test
    void the_tables_stay_sound_and_the_examples_keep_the_values_they_were_written_for() {
        assertThat(ProtocolCheck.check(county(COUNTY))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '~',
            value = {
                "rule-set: { value: nhc-2021~rule-set: { value: nhc-2020~county.yaml:7: 'nhc-2020' is not one of nhc-2024, nhc-2021",
                "rule-set: { value: nhc-2021~ldct-within: { value: 90~county.yaml:7: '90' is not a period such as 14 days, 6 months, 2 years or 5 workdays, as ldct-within needs",
                "rule-set: { value: nhc-2021~pack-years-from: { value: many~county.yaml:7: 'many' is not a number, as pack-years-from needs",
                "rule-set: { value: nhc-2021~screening-age: { value: 50~county.yaml:7: '50' is not a range such as 35..64, as screening-age needs",
                "  lung:~  lungs:~county.yaml:7: there is no programme 'lungs'",
                ", source: Minutes of 2024-06-11 }~ }~county.yaml:7: 'source' is missing",
                "value: nhc-2021, source~values: nhc-2021, source~county.yaml:7: 'values' is not known here; allowed: source, value",
                "effective: 2024-07-01~effective: soon~county.yaml:3: 'soon' is not a date such as 2026-01-01",
                "rule-set: { value: nhc-2021~screening-age: { value: 74..50~county.yaml:7: the range '74..50' must rise",
                "rule-set: { value: nhc-2021~screening-age: { value: 50..740~county.yaml:7: '740' is not one of 0..130",
                "rule-set: { value: nhc-2021~ldct-within: { value: 30 weeks~county.yaml:7: '30 weeks' is not a period such as 14 days",
                "rule-set: { value: nhc-2021~rule-set: { value: [nhc-2021]~county.yaml:7: a single value is expected here",
                "parameters:~programmes: [lung, lung]|parameters:~county.yaml:5: 'lung' is listed twice",
                "county: Hedong~country: Hedong~county.yaml:1: 'country' is not known here; allowed: capacity, county, effective, parameters, programmes, source, version",
                "effective: 2024-07-01~effective: 2024-02-30~county.yaml:3: '2024-02-30' is not a date such as 2026-01-01",
                "source: Minutes of the screening group~~county.yaml:1: 'source' is missing",
            })
    void what_does_not_fit_is_refused_with_file_and_line(String text, String instead, String sentence) {
        assertThatThrownBy(() -> county(COUNTY.replace(text, instead == null ? "" : instead.replace('|', '\n'))))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void an_unknown_parameter_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> county(COUNTY.replace("rule-set", "rule-book")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("county.yaml:7: unknown parameter 'rule-book'; known: ")
                .hasMessageContaining("rule-set");
    }

    @Test
    void a_choice_outside_its_own_set_is_named_in_the_protocol() {
        String choice = "within: { value: 14 days";
        String wrong = "way: { value: c, of: [a, b], meaning: { zh: 方式, en: Way }, source: plan }\n  " + choice;

        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(choice, wrong));

        assertThat(remarks).extracting(Remark::toString).contains("small.yaml:7: 'c' is not one of a, b");
    }

    @Test
    void a_table_must_answer_for_every_choice_of_the_county() {
        String choice = "within: { value: 14 days";
        String right = "way: { value: a, of: [a, b], meaning: { zh: 方式, en: Way }, source: plan }\n  " + choice;
        String text = SmallProtocol.TEXT
                .replace(choice, right)
                .replace("inputs: [age, ultrasound]", "inputs: [way, age, ultrasound]")
                .replace("when: { age: \"< 35\" }", "when: { way: a, age: \"< 35\" }");

        List<Remark> remarks = ProtocolCheck.check(Protocols.of(List.of(Definitions.text("small.yaml", text))));

        assertThat(remarks)
                .extracting(remark -> remark.reason().en())
                .contains("table next-step: no row for way=b, age=0");
    }

    @Test
    void a_county_says_how_much_of_a_step_it_can_do() {
        Protocols protocols = county(COUNTY + "capacity: { ldct: { per-week: 40, source: Minutes of 2024-06-11 } }\n");

        assertThat(protocols.capacity("ldct").orElseThrow().weeks(41)).isEqualTo(2);
        assertThat(protocols.capacity("ldct").orElseThrow().weeks(40)).isEqualTo(1);
        assertThat(protocols.capacity("colposcopy")).isEmpty();
    }

    @Test
    void capacity_for_an_unknown_step_is_refused() {
        assertThatThrownBy(() -> county(COUNTY + "capacity: { scan: { per-week: 40, source: Minutes } }\n"))
                .hasMessageContaining("county.yaml:8: unknown step 'scan'");
    }

    @Test
    void lists_and_reports_print_what_the_county_has_decided() {
        String file = COUNTY + "    ask-within: { value: 6 months, source: Minutes of 2024-06-11 }\n";

        Label printed = county(file).inForce("lung", LocalDate.of(2024, 7, 1)).versionInWords();

        assertThat(printed.zh())
                .startsWith("2026.1 / Hedong 3（本县：高危标准 nhc-2021、")
                .endsWith(" 6个月）");
        assertThat(printed.en())
                .startsWith("2026.1 / Hedong 3 (county: High-risk criteria nhc-2021, ")
                .endsWith(" 6 months)");
    }

    @Test
    void choosing_a_rule_set_takes_the_values_that_belong_to_it() {
        Protocol lung = county(COUNTY.replace("nhc-2021", "county-2020")).inForce("lung", LocalDate.of(2024, 7, 1));

        assertThat(lung.parameters())
                .filteredOn(one -> one.name().equals("screening-age"))
                .singleElement()
                .extracting(Parameter::value)
                .isEqualTo("40..80");
        assertThat(lung.target().maxAge()).isEqualTo(80);
    }

    @Test
    void what_the_county_sets_by_name_wins_over_its_rule_set() {
        Protocol lung = county(COUNTY.replace("nhc-2021", "county-2020")
                        + "    screening-age: { value: 45..70, source: Minutes of 2024-06-11 }\n")
                .inForce("lung", LocalDate.of(2024, 7, 1));

        assertThat(lung.target().minAge()).isEqualTo(45);
        assertThat(lung.target().maxAge()).isEqualTo(70);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            way: { c: { value: 7 days, source: plan } }       | small.yaml:8: 'c' is not one of a, b
            path: { a: { value: 7 days, source: plan } }      | small.yaml:8: 'path' is not a parameter with a list of choices
            way: { b: { value: 7 days, source: planned } }    | small.yaml:8: unknown source 'planned'
            way: { b: { value: seven, source: plan } }        | small.yaml:8: 'seven' is not a period
            """)
    void a_value_under_a_choice_is_checked_like_any_other(String under, String sentence) {
        String choice = "within: { value: 14 days, source: plan";
        String wrong = "way: { value: a, of: [a, b], meaning: { zh: 方式, en: Way }, source: plan }\n"
                + "  within: { value: 14 days, source: plan, under: { " + under + " }";

        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(choice, wrong));

        assertThat(remarks).extracting(Remark::toString).anyMatch(told -> told.startsWith(sentence));
    }

    private static Protocols county(String text) {
        return Protocols.load(CountyParameters.of(Definitions.text("county.yaml", text)));
    }
}
