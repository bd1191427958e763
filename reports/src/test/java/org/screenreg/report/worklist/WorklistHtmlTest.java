package org.screenreg.report.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.programme.Language.EN;
import static org.screenreg.programme.Language.ZH;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.worklist.WorklistGroup;

class WorklistHtmlTest {
    private static final Pattern PAGE = Pattern.compile("<section class=\"page\">");

    @Test
    void every_village_starts_a_page_of_its_own() {
        String html = Printed.text(Invented.list(10, 1, 9), ZH, Format.HTML);

        assertThat(PAGE.matcher(html).results().count()).isEqualTo(2 + 1 + 1);
    }

    @Test
    void a_person_with_several_tasks_is_named_once_beside_all_of_them() {
        WorklistGroup village = new WorklistGroup(
                "999999003001",
                "石桥村",
                "河湾乡",
                List.of(
                        Invented.of("王*", 1, 7, "H1", 0, 3),
                        Invented.of("王*", 2, 7, "H1", 1, 0),
                        Invented.of("李**", 3, 8, "H1", 1, 0),
                        Invented.of("赵**", 4, 9, "H2", 1, 0)));

        String html = Printed.text(Invented.of(CareTier.VILLAGE, List.of(village)), ZH, Format.HTML);

        assertThat(html)
                .containsOnlyOnce("<div class=\"strong\">王*</div>")
                .contains("<td class=\"person\" rowspan=\"2\">", "第1户 2人", "第2户")
                .containsSubsequence("231N1", ">231", "2</div>", ">231", "3</div>", "231U4")
                .doesNotContain("第3户");
        assertThat(html.split("class=\"household").length - 1).isEqualTo(2);
    }

    @Test
    void a_doctor_s_list_says_whose_it_is_on_every_page_and_who_has_no_doctor_is_told_so() {
        String doctors = Printed.text(Invented.of(Invented.list(10, 1), "赵大海"), ZH, Format.HTML);
        String nobodys = Printed.text(Invented.of(Invented.list(1), ""), EN, Format.HTML);

        assertThat(doctors.split("村级工作清单　责任医生：赵大海").length - 1).isEqualTo(3);
        assertThat(doctors).contains("供 河湾乡卫生院　责任医生：赵大海 于");
        assertThat(nobodys).contains("Village worklist　No responsible doctor");
        assertThat(Printed.text(Invented.list(1), ZH, Format.HTML)).doesNotContain("责任医生");
    }

    @Test
    void a_page_states_its_own_totals_and_those_of_the_village() {
        String html = Printed.text(Invented.list(10), ZH, Format.HTML);

        assertThat(html)
                .contains("本页 8 项 · 本村累计 8 / 共 10 项（8 人）", "本页 2 项 · 本村累计 10 / 共 10 项（8 人）", "超期：本页 2 项，本村 3 项");
    }

    @Test
    void every_page_names_list_unit_tier_date_and_protocols() {
        String html = Printed.text(Invented.list(1), EN, Format.HTML);

        assertThat(html)
                .contains(
                        "List 231 (L-20261121-TW03-4f2a)",
                        "Unit: 河湾乡卫生院",
                        "Tier: village clinic",
                        "As of 2026-11-21",
                        "Protocols: Breast cancer 2026.1, COPD 2026.1",
                        "Village page 1 of 1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_fetched_from_anywhere(Language language) {
        String html = Printed.text(Invented.list(12, 3), language, Format.HTML);

        assertThat(html).doesNotContain("http://", "https://", "<script", "<link", "@import", "url(", "src=");
    }

    @Test
    void an_overdue_line_is_marked_by_a_sign_and_by_weight() {
        String html = Printed.text(Invented.list(3), ZH, Format.HTML);

        assertThat(html).contains("<div class=\"strong\">▲ 超期4天</div>", "class=\"household overdue\"");
    }

    @Test
    void days_overdue_are_never_cut_off() {
        WorklistGroup village =
                new WorklistGroup("999999003001", "石桥村", "河湾乡", List.of(Invented.named("张*", 1, 1, 0, 1042)));

        assertThat(Printed.text(Invented.of(CareTier.VILLAGE, List.of(village)), ZH, Format.HTML))
                .contains("▲ 超期1042天");
    }

    @Test
    void a_county_list_runs_on_across_townships_and_names_each() {
        List<WorklistGroup> townships = List.of(
                new WorklistGroup("999999003", "", "河湾乡", Invented.village(0, 2).lines()),
                new WorklistGroup("999999004", "", "", Invented.village(1, 1).lines()));

        String html = Printed.text(Invented.of(CareTier.COUNTY, townships), ZH, Format.HTML);

        assertThat(html)
                .containsOnlyOnce("<section")
                .contains("第 1 页 / 共 1 页", "本页 3 项 · 累计 3 / 共 3 项", ">河湾乡<", ">乡镇不详<", ">3</div>")
                .doesNotContain("本村");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_unknown_village_is_named_in_the_language_of_the_page(Language language) {
        WorklistGroup unknown =
                new WorklistGroup("999999003", "", "河湾乡", Invented.village(0, 1).lines());

        assertThat(Printed.text(Invented.of(CareTier.TOWNSHIP, List.of(unknown)), language, Format.HTML))
                .contains(language == ZH ? "村不详　河湾乡" : "Village unknown　河湾乡");
    }

    @Test
    void a_list_without_tasks_says_so() {
        assertThat(Printed.text(Invented.list(), ZH, Format.HTML)).contains("本单位没有待办事项");
    }

    @Test
    void a_village_without_tasks_says_so() {
        assertThat(Printed.text(Invented.list(1, 0), ZH, Format.HTML)).contains("本村没有待办事项");
    }

    @Test
    void markup_in_a_name_is_shown_as_text() {
        WorklistGroup village =
                new WorklistGroup("999999003001", "<b>村", "河湾乡", List.of(Invented.named("<i>*", 1, 1, 0, 0)));

        String html = Printed.text(Invented.of(CareTier.VILLAGE, List.of(village)), ZH, Format.HTML);

        assertThat(html).contains("&lt;i&gt;*", "&lt;b&gt;村").doesNotContain("<i>*");
    }

    @ParameterizedTest
    @EnumSource(CareTier.class)
    void every_tier_has_a_list_of_its_own_title(CareTier tier) {
        String html = Printed.text(Invented.of(tier, List.of(Invented.village(0, 2))), ZH, Format.HTML);

        assertThat(html).contains("清单");
    }
}
