package org.screenreg.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.definition.Definitions;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Remark;
import org.screenreg.protocol.SmallProtocol;

class ProtocolCheckTest {
    @Test
    void a_sound_protocol_leaves_nothing_to_remark() {
        assertThat(ProtocolCheck.check(SmallProtocol.unchanged())).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '~',
            value = {
                "inputs: [age, ultrasound]~inputs: [age, ultrasond]~small.yaml:17: unknown fact 'ultrasond'",
                "when: { age: \"< 35\" }~when: { aeg: \"< 35\" }~small.yaml:30: row R3: unknown fact 'aeg'; it is not an input of this table",
                "[\"4\", \"4A\"~[\"4D\", \"4A\"~small.yaml:20: '4D' is not one of 1 | 2 | 3 | 0 | 4A | 4 | 4B | 4C | 5 | 6",
                "when: { age: \"< 35\" }~when: { age: young }~small.yaml:30: 'young' is not one of 0..130",
                "when: { age: $ages, ultrasound: [\"4\"~when: { age: $years, ultrasound: [\"4\"~small.yaml:20: unknown parameter '$years'; known: [ages, within]",
                "due: $within~due: soon~small.yaml:21: 'soon' is not a period such as 14 days, 6 months or 2 years",
                "step: biopsy, stage~step: surgery, stage~small.yaml:21: row R1: unknown step 'surgery'",
                "stage: diagnose~stage: detect~small.yaml:21: row R1: unknown stage 'detect'",
                "tier: county~tier: city~small.yaml:21: row R1: unknown tier 'city'",
                "state: positive-awaiting~state: worried~small.yaml:21: row R1: unknown state 'worried'",
                "id: R2~id: R1~small.yaml:24: the id R1 is already used at small.yaml:19",
                "age: \"< 35\"~age: \"< 36\"~small.yaml:29: rows R2 and R3 overlap at age=35, ultrasound=1",
                "age: \"< 35\"~age: \"< 34\"~small.yaml:15: table next-step: no row for age=34",
                "\"0\", \"1\", \"2\", \"3\", unknown~\"0\", \"1\", \"2\", unknown~small.yaml:15: table next-step: no row for age=35, ultrasound=3",
                "\"0\", \"1\", \"2\", \"3\", unknown~\"0\", \"1\", \"2\", \"3\"~small.yaml:15: table next-step: no row for age=35, ultrasound=unknown",
                "hit: unique~hit: last~small.yaml:16: 'last' is not one of unique, first, all",
                "codes: birads~codes: bi-rads~small.yaml:12: there is no code list 'bi-rads'",
                "due: 2026-03-16~due: 2026-03-17~small.yaml:42: example 'suspicious': due should be [2026-03-17] but is [2026-03-16]",
                "born: 2000-05-01~born: 1980-05-01~small.yaml:29: row R3: no example reaches it",
                "step: biopsy, resolved-by~step: surgery, resolved-by~small.yaml:40: unknown step 'surgery'",
            })
    void one_broken_thing_is_named_with_file_and_line(String text, String instead, String remark) {
        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(text, instead));

        assertThat(remarks).extracting(Remark::toString).contains(remark);
    }

    @Test
    void a_row_without_a_source_is_named() {
        String row = "because: { zh: 可疑, en: Suspicious }\n                    source: plan";

        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(
                row.replace("                    source", "        source"), "because: { zh: 可疑, en: Suspicious }"));

        assertThat(remarks).extracting(Remark::toString).contains("small.yaml:19: 'source' is missing");
    }

    @Test
    void a_row_that_names_an_unknown_source_is_named() {
        List<Remark> remarks = ProtocolCheck.check(
                SmallProtocol.with("en: Too old }\n        source: plan", "en: Too old }\n        source: rumour"));

        assertThat(remarks).extracting(Remark::toString).contains("small.yaml:38: row R4: unknown source 'rumour'");
    }

    @Test
    void in_a_first_table_a_row_behind_a_wider_one_can_never_answer() {
        Protocols protocols = Protocols.of(List.of(Definitions.text(
                "small.yaml",
                SmallProtocol.TEXT
                        .replace("hit: unique", "hit: first")
                        .replace("when: { age: \"< 35\" }", "when: {}"))));

        List<Remark> remarks = ProtocolCheck.check(protocols);

        assertThat(remarks).extracting(Remark::toString).contains("small.yaml:34: row R4 can never answer");
    }

    @Test
    void two_versions_in_force_from_the_same_day_overlap() {
        Protocols protocols = Protocols.of(List.of(
                Definitions.text("small.yaml", SmallProtocol.TEXT),
                Definitions.text("later.yaml", SmallProtocol.TEXT.replace("version: \"1\"", "version: \"2\""))));

        List<Remark> remarks = ProtocolCheck.check(protocols);

        assertThat(remarks)
                .extracting(Remark::toString)
                .contains("later.yaml: version 2 overlaps version 1 of small.yaml");
    }

    @Test
    void a_file_that_is_no_protocol_is_one_remark() {
        List<Remark> remarks = ProtocolCheck.check(Protocols.of(List.of(Definitions.text("small.yaml", "a: b"))));

        assertThat(remarks)
                .singleElement()
                .extracting(Remark::toString)
                .asString()
                .startsWith("small.yaml:1: 'a' is not known here");
    }
}
