package org.screenreg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.screenreg.definition.Definitions;
import org.screenreg.document.ProtocolDocument.ExampleLine;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.SmallProtocol;
import org.screenreg.protocol.cell.Parameter;

class ProtocolDocumentsTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern REFERENCE = Pattern.compile("§[0-9.]+|[SRU][0-9]+|(?<![0-9])20[0-9]{2}");
    private static final String COUNTY = """
            county: Hedong
            version: "3"
            effective: 2020-01-01
            source: Minutes
            parameters:
              breast:
                triage-within: { value: 14 days, source: Minutes of 2026-06-11 }
            """;

    private final ProtocolDocument small =
            PlainNames.document(SmallProtocol.unchanged().all().get(0));

    @Test
    void a_condition_shows_the_value_of_a_parameter_and_names_it() {
        assertThat(row("R1").conditions())
                .isEqualTo(new Label(
                        "年龄：35–64（$ages）；超声：4类、4A类、4B类、4C类、5类、6类",
                        row("R1").conditions().en()));
        assertThat(row("R1").conditions().en()).startsWith("Age: 35–64 ($ages); Ultrasound: ");
    }

    @Test
    void a_step_says_who_does_it_and_when() {
        StepLine step = row("R1").step().orElseThrow();

        assertThat(row("R1").outcome().en()).isEqualTo("Biopsy and pathology");
        assertThat(step.tier().zh()).isEqualTo("县级医院");
        assertThat(step.window().zh()).isEqualTo("自符合条件之日起 14天（$within） 内");
        assertThat(step.window().en()).isEqualTo("within 14 days ($within) of the day the row begins to apply");
        assertThat(step.urgency()).isEqualTo(5);
    }

    @Test
    void a_parameter_names_the_rows_that_use_it() {
        assertThat(small.parameters())
                .extracting(ParameterLine::name, ParameterLine::rows)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("within", java.util.List.of("R1")),
                        org.assertj.core.groups.Tuple.tuple("ages", java.util.List.of("R1", "R2")));
    }

    @Test
    void a_parameter_used_by_a_fact_is_used_by_the_rows_that_ask_it() {
        Protocol breast = Protocols.load().versions("breast").get(0);

        assertThat(PlainNames.document(breast).parameters())
                .filteredOn(line -> line.name().equals("menarche-up-to"))
                .singleElement()
                .satisfies(line -> assertThat(line.rows()).contains("BREAST-H2", "BREAST-H4"));
    }

    @Test
    void what_a_county_decided_is_marked_and_keeps_the_value_it_replaced() {
        Protocols county = Protocols.load(CountyParameters.of(Definitions.text("county.yaml", COUNTY)));

        ProtocolDocument document =
                PlainNames.document(county.versions("breast").get(0));

        assertThat(document.head().county()).isEqualTo("Hedong 3");
        assertThat(document.parameters())
                .filteredOn(ParameterLine::ofCounty)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.value().zh()).isEqualTo("14天");
                    assertThat(line.own()).contains(new Label("30天", "30 days"));
                    assertThat(line.source().inWords())
                            .isEqualTo(new Label("Minutes of 2026-06-11", "Minutes of 2026-06-11"));
                });
    }

    @Test
    void a_source_is_told_apart_from_its_tag() {
        Label source = new Label("某方案（2021）[V，仅一个乡镇]", "A plan (2021) [V, one township]");

        assertThat(SourceLine.of(source))
                .isEqualTo(new SourceLine(
                        new Label("某方案（2021）", "A plan (2021)"), new Label("V，仅一个乡镇", "V, one township")));
        assertThat(SourceLine.of(source).inWords().zh()).isEqualTo("某方案（2021） [V，仅一个乡镇]");
    }

    @Test
    void every_part_of_every_protocol_is_said_in_both_languages() {
        for (Protocol protocol : Protocols.load().all()) {
            for (Section section : ProtocolSections.of(PlainNames.document(protocol))) {
                assertThat(section.rows())
                        .as(protocol.programme() + " " + section.title().en())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(section.columns()));
                assertThat(section.rows())
                        .allSatisfy(row -> assertThat(row.get(0).en()).isNotBlank());
            }
        }
    }

    @Test
    void what_a_clinician_signs_is_chinese_in_chinese_and_english_in_english() {
        for (Protocol protocol : Protocols.load().all()) {
            ProtocolDocument document = PlainNames.document(protocol);
            assertThat(Stream.concat(
                            document.parameters().stream().map(ParameterLine::meaning),
                            document.examples().stream().map(ExampleLine::name)))
                    .allSatisfy(said -> {
                        assertThat(said.zh()).containsPattern(HAN);
                        assertThat(said.en()).doesNotContainPattern(HAN);
                    });
            assertThat(protocol.parameters().stream()
                            .filter(Parameter::isChoice)
                            .flatMap(choice -> choice.choices().stream())
                            .map(CodeLists.load().get("outcome")::label))
                    .allSatisfy(choice -> assertThat(choice.zh()).containsPattern(HAN));
            assertThat(protocol.sources().values()).allSatisfy(source -> {
                assertThat(source.zh()).containsPattern(HAN).doesNotContain("reference");
                assertThat(source.en()).doesNotContainPattern(HAN);
                assertThat(SourceLine.of(source).tag().zh()).isNotEmpty();
            });
        }
    }

    @Test
    void the_two_languages_of_a_source_name_the_same_sections_and_documents() {
        for (Protocol protocol : Protocols.load().all()) {
            assertThat(protocol.sources().values())
                    .allSatisfy(source -> assertThat(references(source.zh())).isEqualTo(references(source.en())));
        }
    }

    private static List<String> references(String source) {
        return REFERENCE
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void facts_say_where_they_come_from() {
        assertThat(small.facts())
                .filteredOn(fact -> fact.name().equals("ultrasound"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.origin().zh()).startsWith("最近一次中最重的 超声检查·ultrasound.left");
                    assertThat(fact.origin().en()).endsWith("; in this round");
                });
    }

    private RowLine row(String id) {
        return small.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
