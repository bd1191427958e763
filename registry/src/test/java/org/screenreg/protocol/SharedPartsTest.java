package org.screenreg.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.definition.Definitions;
import org.screenreg.example.ProtocolCheck;
import org.screenreg.protocol.cell.Parameter;

class SharedPartsTest {
    private static final String HEAD = "effective: 2026-01-01\n";
    private static final String FACT = "worst: [ultrasound.left, ultrasound.right], codes: birads";

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "cancer~small.yaml:4: 'cancer' is not the name of a shared part such as _cancer",
                "_none~small.yaml:4: the shared part '_none' cannot be read: The definition file /protocols/_none.yaml is not part of this program.",
            })
    void a_part_that_does_not_exist_is_named(String name, String remark) {
        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(HEAD, HEAD + "include: [" + name + "]\n"));

        assertThat(remarks).extracting(Remark::toString).contains(remark);
    }

    @Test
    void rows_that_no_part_has_are_named() {
        List<Remark> remarks =
                ProtocolCheck.check(SmallProtocol.with("      - id: R1", "      - include: follow-up\n      - id: R1"));

        assertThat(remarks)
                .extracting(Remark::toString)
                .contains("small.yaml:19: there are no shared rows 'follow-up'; known: none");
    }

    @Test
    void what_a_programme_must_declare_for_a_part_is_named_in_the_part() {
        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(HEAD, HEAD + "include: [_cancer]\n"));

        assertThat(remarks)
                .extracting(Remark::toString)
                .anyMatch(remark -> remark.matches("_cancer.yaml:\\d+: unknown fact 'cancer'"))
                .anyMatch(remark -> remark.matches("_cancer.yaml:\\d+: unknown fact 'last-act'"));
    }

    @Test
    void a_programme_may_put_its_own_value_in_the_place_of_a_shared_one() {
        Protocols including = Protocols.of(
                List.of(
                        Definitions.text(
                                "small.yaml",
                                SmallProtocol.TEXT
                                        .replace(HEAD, HEAD + "include: [_risk]\n")
                                        .replace(
                                                "  within: { value",
                                                "  answer-within: { value: 5 days, source: plan, meaning: { zh: 补问, en: Asked } }\n  within: { value"))));

        assertThat(including.versions("breast").get(0).parameters())
                .filteredOn(one -> one.name().equals("answer-within"))
                .extracting(Parameter::value)
                .containsExactly("5 days");
    }

    @Test
    void a_fact_may_name_one_that_is_written_further_down() {
        Protocols protocols = SmallProtocol.with(
                "  ultrasound: { label",
                "  first: { label: x, date-of: ultrasound, later-than: last }\n  last: { label: x, date-of: pathology }\n  ultrasound: { label");

        assertThat(ProtocolCheck.check(protocols)).isEmpty();
    }

    @Test
    void a_fact_that_rests_on_itself_is_named() {
        List<Remark> remarks = ProtocolCheck.check(
                SmallProtocol.with(
                        "  ultrasound: { label",
                        "  one: { label: x, date-of: pathology, later-than: other }\n  other: { label: x, date-of: pathology, later-than: one }\n  ultrasound: { label"));

        assertThat(remarks).extracting(Remark::toString).contains("small.yaml:13: unknown fact 'one'");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "of-programme: heart, scope: ever, latest: a.b, codes: birads~small.yaml:12: there is no programme 'heart'",
                "of-programme: breast, scope: ever, latest: a.b, codes: birads~small.yaml:12: 'breast' is this programme itself",
                "of-programme: copd, latest: a.b, codes: birads~small.yaml:12: another programme has rounds of its own; say scope: ever",
                "of-programme: copd, person: age, range: 0..9~small.yaml:12: only what events tell can be read of another programme",
                "date-of: ultrasound, stating-any: [ { age: 5 } ]~small.yaml:12: 'age' is not a finding that one event states",
            })
    void a_fact_about_another_programme_or_one_of_several_findings_is_checked(String fact, String remark) {
        List<Remark> remarks = ProtocolCheck.check(SmallProtocol.with(FACT, fact));

        assertThat(remarks).extracting(Remark::toString).contains(remark);
    }

    @Test
    void a_finding_the_other_programme_does_not_know_is_named() {
        String lung = SmallProtocol.TEXT
                .replace("programme: breast", "programme: lung")
                .replace(
                        "  ultrasound: { label",
                        "  other: { label: x, of-programme: breast, ever: spirometry.ratio, in: [x], scope: ever }\n  ultrasound: { label");

        List<Remark> remarks = ProtocolCheck.check(Protocols.of(
                List.of(Definitions.text("small.yaml", SmallProtocol.TEXT), Definitions.text("lung.yaml", lung))));

        assertThat(remarks)
                .extracting(Remark::toString)
                .contains("lung.yaml:12: fact other: programme breast knows no 'spirometry.ratio'");
    }
}
