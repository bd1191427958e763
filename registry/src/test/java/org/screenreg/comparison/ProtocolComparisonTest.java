package org.screenreg.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.comparison.Difference.Kind;
import org.screenreg.definition.Definitions;
import org.screenreg.document.PlainNames;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.SmallProtocol;

class ProtocolComparisonTest {
    private static final ProtocolDocument SMALL =
            PlainNames.document(SmallProtocol.unchanged().all().get(0));

    @Test
    void a_protocol_says_the_same_as_itself() {
        ProtocolDocument again =
                PlainNames.document(SmallProtocol.unchanged().all().get(0));

        assertThat(ProtocolComparison.of(SMALL, again)).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {4}")
    @CsvSource(
            delimiter = '~',
            value = {
                "value: 14 days~value: 7 days~PARAMETER~参数 $within 由 14天 改为 7天（影响规则行：R1）~Parameter $within changed from 14 days to 7 days (rows that use it: R1)",
                "en: Time to biopsy~en: Days to biopsy~WORDING~参数 $within 的含义由“活检时限”改为“活检时限”~The meaning of parameter $within changed from “Time to biopsy” to “Days to biopsy”",
                "age: \"< 35\"~age: \"< 34\"~CONDITION~规则行 R3 的条件由“年龄：< 35”改为“年龄：< 34”~Row R3: conditions changed from “Age: < 35” to “Age: < 34”",
                "step: biopsy, stage~step: mammography, stage~OUTCOME~规则行 R1 的判定由“活检及病理”改为“乳腺X线检查”~Row R1: outcome changed from “Biopsy and pathology” to “Mammography”",
                "tier: township~tier: village~OUTCOME~规则行 R2 的层级由“乡镇卫生院”改为“村卫生室”~Row R2: tier changed from “township health centre” to “village clinic”",
                "due: 90 days~due: 60 days~OUTCOME~规则行 R2 的时限由“自符合条件之日起 90天 内”改为“自符合条件之日起 60天 内”~Row R2: window changed from “within 90 days of the day the row begins to apply” to “within 60 days of the day the row begins to apply”",
                "en: Too old~en: Past the age~WORDING~规则行 R4 的理由由“超过年龄”改为“超过年龄”~Row R4: reason changed from “Too old” to “Past the age”",
                "zh: 某方案, en: A plan~zh: 另一方案, en: Another plan~SOURCE~参数 $within 的依据由“某方案”改为“另一方案”~The source of parameter $within changed from “A plan” to “Another plan”",
                "zh: 未到年龄, en: too young~zh: 儿童, en: a child~EXAMPLE~新增示例“儿童”~Example “a child” added",
                "born: 2000-05-01~born: 2001-05-01~EXAMPLE~示例“未到年龄”有改动~Example “too young” changed",
                "resolved-by: [pathology]~resolved-by: [mammography]~TASK~“活检及病理”由何完成由“病理检查”改为“乳腺X线检查”~What completes “Biopsy and pathology” changed from “Pathology” to “Mammography”",
                "opened-by: [ultrasound]~opened-by: [mammography]~HEAD~轮次由“由 超声检查 开始”改为“由 乳腺X线检查 开始”~Rounds changed from “opened by Ultrasound” to “opened by Mammography”",
                "[ultrasound.left, ultrasound.right]~[ultrasound.left]~FACT~事实“超声”（ultrasound）的来源由~Fact “Ultrasound” (ultrasound): where it comes from changed from",
            })
    void each_change_is_said_in_both_languages(String text, String instead, Kind kind, String zh, String en) {
        List<Difference> differences = changed(text, instead);

        assertThat(differences).anySatisfy(difference -> {
            assertThat(difference.kind()).isEqualTo(kind);
            assertThat(difference.sentence().zh()).startsWith(zh);
            assertThat(difference.sentence().en()).startsWith(en);
        });
    }

    @Test
    void a_changed_parameter_is_said_once_and_not_again_for_each_of_its_rows() {
        assertThat(changed("value: 14 days", "value: 7 days"))
                .extracting(Difference::kind)
                .containsExactly(Kind.PARAMETER);
    }

    @Test
    void a_row_that_moved_is_told_by_the_row_before_it_and_the_others_are_not() {
        String r4 = SmallProtocol.TEXT.substring(
                SmallProtocol.TEXT.indexOf("      - id: R4"), SmallProtocol.TEXT.indexOf("tasks:"));
        String moved = SmallProtocol.TEXT.replace(r4, "").replace("      - id: R2", r4 + "      - id: R2");

        assertThat(ProtocolComparison.of(SMALL, document(moved)))
                .extracting(difference -> difference.sentence().en())
                .containsExactly("Row R4 moved after R1 in table next-step");
    }

    @Test
    void a_row_that_is_left_out_is_removed_and_the_other_way_round_added() {
        String r4 = SmallProtocol.TEXT.substring(
                SmallProtocol.TEXT.indexOf("      - id: R4"), SmallProtocol.TEXT.indexOf("tasks:"));
        ProtocolDocument without = document(SmallProtocol.TEXT.replace(r4, ""));

        assertThat(ProtocolComparison.of(SMALL, without))
                .extracting(difference -> difference.sentence().zh())
                .containsExactly("删除规则行 R4：年龄：> 64 → 无");
        assertThat(ProtocolComparison.of(without, SMALL))
                .extracting(difference -> difference.sentence().en())
                .containsExactly("Row R4 added after R3 in table next-step: Age: > 64 → Nothing to do");
    }

    @Test
    void a_county_file_differs_in_its_parameters_alone() {
        Protocols county = Protocols.load(CountyParameters.of(Definitions.text("county.yaml", """
                county: Hedong
                version: "3"
                effective: 2020-01-01
                source: Minutes
                parameters:
                  breast:
                    triage-within: { value: 14 days, source: Minutes }
                """)));

        List<Difference> differences = ProtocolComparison.of(
                PlainNames.document(Protocols.load().versions("breast").get(0)),
                PlainNames.document(county.versions("breast").get(0)));

        assertThat(differences).extracting(Difference::kind).containsExactly(Kind.HEAD, Kind.PARAMETER, Kind.SOURCE);
        assertThat(differences.get(1).sentence().en())
                .startsWith("Parameter $triage-within changed from 30 days to 14 days (rows that use it: BREAST-");
    }

    private static List<Difference> changed(String text, String instead) {
        return ProtocolComparison.of(
                SMALL,
                PlainNames.document(SmallProtocol.with(text, instead).all().get(0)));
    }

    private static ProtocolDocument document(String text) {
        return PlainNames.document(Protocols.of(List.of(Definitions.text("small.yaml", text)))
                .all()
                .get(0));
    }
}
