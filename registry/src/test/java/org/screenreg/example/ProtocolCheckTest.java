package org.screenreg.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Remark;
import org.screenreg.protocol.SmallProtocol;
import org.screenreg.protocol.score.Formulas;

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
                "when: { age: \"< 35\" }~when: { aeg: \"< 35\" }~small.yaml:30: unknown fact 'aeg'; it is not an input of this table",
                "[\"4\", \"4A\"~[\"4D\", \"4A\"~small.yaml:20: '4D' is not one of 1 | 2 | 3 | 0 | 4A | 4 | 4B | 4C | 5 | 6",
                "when: { age: \"< 35\" }~when: { age: young }~small.yaml:30: 'young' is not one of 0..130",
                "when: { age: $ages, ultrasound: [\"4\"~when: { age: $years, ultrasound: [\"4\"~small.yaml:20: unknown parameter '$years'; known: ages, within",
                "due: $within~due: soon~small.yaml:21: 'soon' is not a period such as 14 days, 6 months, 2 years or 5 workdays",
                "step: biopsy, stage~step: surgery, stage~small.yaml:21: unknown step 'surgery'",
                "stage: diagnose~stage: detect~small.yaml:21: unknown stage 'detect'; known: diagnose, manage, prevent, rehab, screen, treat",
                "tier: county~tier: city~small.yaml:21: unknown tier 'city'; known: village, township, county, higher",
                "state: positive-awaiting~state: worried~small.yaml:21: unknown state 'worried'",
                "id: R2~id: R1~small.yaml:24: the id R1 is already used at small.yaml:19",
                "age: \"< 35\"~age: \"< 36\"~small.yaml:29: rows R2 and R3 overlap at age=35, ultrasound=1",
                "age: \"< 35\"~age: \"< 34\"~small.yaml:15: table next-step: no row for age=34",
                "\"0\", \"1\", \"2\", \"3\", unknown~\"0\", \"1\", \"2\", unknown~small.yaml:15: table next-step: no row for age=35, ultrasound=3",
                "\"0\", \"1\", \"2\", \"3\", unknown~\"0\", \"1\", \"2\", \"3\"~small.yaml:15: table next-step: no row for age=35, ultrasound=unknown",
                "hit: unique~hit: last~small.yaml:16: 'last' is not one of unique, first, all",
                "codes: birads~codes: bi-rads~small.yaml:12: there is no code list 'bi-rads'",
                "due: 2026-03-16~due: 2026-03-17~small.yaml:42: example 'suspicious': due should be 2026-03-17 but is 2026-03-16",
                "born: 2000-05-01~born: 1980-05-01~small.yaml:29: row R3: no example reaches it",
                "step: biopsy, resolved-by~step: surgery, resolved-by~small.yaml:40: unknown step 'surgery'",
                "effective: 2026-01-01~effective: 0026-01-01~small.yaml:3: '0026-01-01' is not a date such as 2026-01-01",
                "when: { age: \"< 35\" }~when: { ultrasound: \"< 35\" }~small.yaml:30: '< 35' compares numbers, but the values are 1 | 2 | 3 | 0 | 4A | 4 | 4B | 4C | 5 | 6",
                "when: { age: \"< 35\" }~when: { age: \"< unknown\" }~small.yaml:30: '< unknown' needs a number",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~formula: body-mass-index, with: [age, age], range: 0..9~small.yaml:12: a formula cannot use 'age', which changes with time alone",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~person: height, range: 0..9~small.yaml:12: 'height' is not one of sex, age, died, moved",
                "{ ultrasound: 2026-03-02, left: \"5\" }~{}~small.yaml:42: an event is written as its kind with its date, such as ultrasound: 2026-03-02",
                "effective: 2026-01-01~effective: soon~small.yaml:3: 'soon' is not a date such as 2026-01-01",
                "value: 35..64, source~value: 35-64, source~small.yaml:8: '35-64' is not a range of ages such as 35..64",
                "value: 14 days, source: plan~value: 14 days~small.yaml:7: 'source' is missing",
                "value: 14 days, source: plan~value: 14 days, source: hearsay~small.yaml:7: unknown source 'hearsay'; known: registry, plan",
                ", meaning: { zh: 活检时限, en: Time to biopsy }~~small.yaml:7: the parameter 'within' does not say what it means",
                "meaning: { zh: 活检时限, en: Time to biopsy }~meaning: Time to biopsy~small.yaml:7: this must be written in Chinese (zh) and in English (en)",
                "{ value: 14 days, source: plan, meaning: { zh: 活检时限, en: Time to biopsy } }~[14 days]~small.yaml:7: 'key: value' pairs are expected here",
                "opened-by: [ultrasound] }~opened-by: [ultrasound], apart: half a year }~small.yaml:10: 'half a year' is not a period such as 14 days, 6 months, 2 years or 5 workdays",
                "worst: [ultrasound.left, ultrasound.right]~worst: [left, right]~small.yaml:12: 'left' must name a kind of event and a finding, such as ultrasound.left",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~worst: ultrasound.left, range: 0..6~small.yaml:12: 'worst' needs a ranked code list",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~count: ultrasound, within: a while, range: 0..6~small.yaml:12: 'a while' is not a number of months such as 12 months",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~latest: ultrasound.left, range: many~small.yaml:12: 'many' is not a range such as 0..120",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~date-of: ultrasound, stating: { age: 5 }~small.yaml:12: 'age' is not a finding that one event states",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~months-since: age, range: 0..9~small.yaml:12: 'age' is not a date",
                "worst: [ultrasound.left, ultrasound.right]~scope: always, worst: [ultrasound.left, ultrasound.right]~small.yaml:12: the scope is either round or ever",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~codes: birads~small.yaml:12: this fact does not say where it comes from, such as latest: ultrasound.left",
                "  ultrasound: { label~  age: { label~small.yaml:12: the fact 'age' is declared twice",
                "  next-step:~  closing:~small.yaml:15: the table 'closing' is declared twice",
                "  next-step:~  first-step:~small.yaml:14: there is no table next-step",
                "hit: unique~hits: unique~small.yaml:16: 'hits' is not known here; allowed: hit, inputs, label, rows",
                "because: { zh: 可疑, en: Suspicious }~because: { zh: 可疑 }~small.yaml:22: 'en' is missing",
                "due: $within }~due: $within, urgency: 9 }~small.yaml:21: the urgency is a number from 1, most urgent, to 5, routine",
                "due: $within }~due: $within, urgency: high }~small.yaml:21: 'high' is not a whole number",
                "due: $within }~due: $within, after: age }~small.yaml:21: 'age' is not a date",
                "due: $within }~due: $within, ends-round: perhaps }~small.yaml:21: 'perhaps' is neither true nor false",
                "state: positive-awaiting, due: $within }~state: positive-awaiting }~small.yaml:21: 'due' is missing",
                "age: \"< 35\"~age: 9..3~small.yaml:30: the range '9..3' must rise and its fact must be a whole number",
                "target: { sex: F~target: { sex: W~small.yaml:9: 'W' is not one of F, M, any",
                "target: { sex: F, age: $ages }~target: { sex: F, age: 64..35 }~small.yaml:9: the range '64..35' must rise",
                "target: { sex: F,~target: { sex: F, from: here,~small.yaml:9: 'from' is not known here; allowed: age, sex",
                "value: 35..64, source~value: 64..35, source~small.yaml:8: the range '64..35' must rise",
                "opened-by: [ultrasound] }~opened: [ultrasound] }~small.yaml:10: 'opened' is not known here; allowed: apart, opened-by",
                "{ opened-by: [ultrasound] }~{ apart: 6 months }~small.yaml:10: 'opened-by' is missing",
                "plan: { zh: 某方案, en: A plan }~plan: A plan~small.yaml:5: this must be written in Chinese (zh) and in English (en)",
                "zh: 某方案, en: A plan~zh: 某方案, en: \"\"~small.yaml:5: this must be written in Chinese (zh) and in English (en)",
                "zh: 某方案, en: A plan~en: A plan~small.yaml:5: 'zh' is missing",
                "zh: 某方案, en: A plan~zh: 某方案, en: A plan, of 2021~small.yaml:5: 'of 2021' is not known here; allowed: en, zh",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~latest: ultrasound.left, range: 9..0~small.yaml:12: the range '9..0' must rise",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~latest: ultrasound.left, range: 0..9, step: 0~small.yaml:12: the step of a range must be more than 0, not '0'",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~latest: ultrasound.left, range: 0..NaN~small.yaml:12: '0..NaN' is not a range such as 0..120",
                "worst: [ultrasound.left, ultrasound.right], codes: birads~latest: ultrasound.left, range: 0..9, step: NaN~small.yaml:12: 'NaN' is not a number",
                "inputs: [age, ultrasound]~inputs: [age, age, ultrasound]~small.yaml:17: 'age' is listed twice",
                "due: $within }~due: $within, from: 3 months }~small.yaml:21: the time for a step must not end before it begins: from 3 months, due 14 days, closes 10 years 14 days",
                "due: $within }~due: $within, closes: 13 days }~small.yaml:21: the time for a step must not end before it begins: from 0 days, due 14 days, closes 13 days",
                "value: 14 days, source~value: a fortnight, source~small.yaml:7: 'a fortnight' is not a period such as 14 days, 6 months, 2 years or 5 workdays",
                "resolved-by: [pathology]~resolves: [pathology]~small.yaml:40: 'resolves' is not known here; allowed: resolved-by, step, where",
                "step: biopsy, resolved-by~resolved-by~small.yaml:40: 'step' is missing",
                "as-of: 2026-03-20, given: { sex: F, born: 2000-05-01~as-of: yesterday, given: { sex: F, born: 2000-05-01~small.yaml:44: 'yesterday' is not a date such as 2026-01-01",
                "given: { sex: F, born: 2000-05-01~given: { sex: W, born: 2000-05-01~small.yaml:44: 'W' is not one of F, M, unknown",
                "{ ultrasound: 2026-03-02, left~{ ultrasond: 2026-03-02, left~small.yaml:42: no fact, task or round of this protocol looks at 'ultrasond'",
                "expect: { row: R2 }~expect: { row: R2, sept: ultrasound }~small.yaml:43: an example cannot expect 'sept'; it may expect row, rows, step, tier, stage, due, from, task, also, state, round, milestones, missing, recheck",
                "value: 14 days, source: plan~value: 14 days, source: plan, source: plan~small.yaml:7: 'source' is written twice",
                "zh: 未查, en: not yet~zh: 未查~small.yaml:43: 'en' is missing",
                "name: { zh: 未查, en: not yet }~name: not yet~small.yaml:43: this must be written in Chinese (zh) and in English (en)",
                "zh: 未查, en: not yet~zh: 可疑, en: not yet~small.yaml:43: an example of the name '可疑' stands already at small.yaml:42",
                "zh: 未查, en: not yet~zh: 未查, en: suspicious~small.yaml:43: an example of the name 'suspicious' stands already at small.yaml:42",
                "{ name: { zh: 未查, en: not yet }, as~{ as~small.yaml:43: 'name' is missing",
                "expect: { row: R2 }~expect: { step: ultrasound }~small.yaml:43: example 'not yet': the example does not say which row is expected",
            })
    void one_broken_thing_is_named_with_file_and_line(String text, String instead, String remark) {
        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(text, instead == null ? "" : instead));

        assertThat(remarks).extracting(Remark::toString).contains(remark);
    }

    @Test
    void an_unknown_formula_is_named_with_those_that_are_known() {
        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(
                "worst: [ultrasound.left, ultrasound.right], codes: birads",
                "formula: guess, with: [age], range: 0..9"));

        assertThat(remarks)
                .extracting(Remark::toString)
                .contains("small.yaml:12: unknown formula 'guess'; known: " + String.join(", ", Formulas.names()));
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

        assertThat(remarks)
                .extracting(Remark::toString)
                .contains("small.yaml:38: unknown source 'rumour'; known: registry, plan");
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
                .contains("later.yaml:3: version 2 overlaps version 1 of small.yaml");
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

    @Test
    void a_file_that_is_not_yaml_is_refused_with_its_name() {
        assertThatThrownBy(() -> Definitions.text("small.yaml", "programme: [breast"))
                .isInstanceOf(RegistryException.class)
                .hasMessageStartingWith("small.yaml:1: this is not valid YAML: ");
    }

    @Test
    void a_reference_to_another_place_is_refused_with_file_and_line() {
        assertThatThrownBy(() -> Definitions.text("small.yaml", "a: &a [b]\nc: *a"))
                .hasMessage("small.yaml:2: references such as *name are not used in these files; write the value out");
    }

    @Test
    void lists_within_lists_without_end_are_refused_with_file_and_line() {
        assertThatThrownBy(() -> Definitions.text("small.yaml", "a:\n" + "[".repeat(60)))
                .hasMessage("small.yaml:2: more than 40 levels stand inside one another here");
    }

    @Test
    void an_empty_file_is_refused_with_its_name() {
        assertThatThrownBy(() -> Definitions.text("small.yaml", "# nothing but a comment"))
                .isInstanceOf(RegistryException.class)
                .hasMessage("small.yaml: the file is empty");
    }

    @Test
    void a_version_that_is_used_twice_overlaps_although_the_dates_differ() {
        Protocols protocols = Protocols.of(List.of(
                Definitions.text("small.yaml", SmallProtocol.TEXT),
                Definitions.text(
                        "later.yaml", SmallProtocol.TEXT.replace("effective: 2026-01-01", "effective: 2027-01-01"))));

        List<Remark> remarks = ProtocolCheck.check(protocols);

        assertThat(remarks)
                .extracting(Remark::toString)
                .contains("later.yaml:2: version 1 overlaps version 1 of small.yaml");
    }

    @Test
    void a_milestone_nobody_counts_is_named() {
        String row = "{ id: M1, when: {}, then: { milestone: retired }, because: x, source: plan }";
        String table = "  milestones: { label: x, hit: all, inputs: [age], rows: [" + row + "] }\ntasks:\n";

        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with("tasks:\n", table));

        assertThat(remarks)
                .extracting(Remark::toString)
                .anyMatch(remark -> remark.contains("row M1: unknown milestone in {milestone=retired}; known: "));
    }
}
