package org.screenreg.report.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.programme.Language.ZH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import org.screenreg.report.Format;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

/** Names, numbers and addresses that are longer than most. */
class LongTextTest {
    private static final String ADDRESS = "第5村民小组河湾路与向阳大道交叉口东北角移民安置小区7号楼";

    private static WorklistLine line(String name, String number, String address, int at) {
        WorklistLine line = Invented.of(name, at, 7, "H1", at % 2, 0);
        return line(line, name, number, address, line.because());
    }

    private static WorklistLine because(String reason) {
        WorklistLine line = Invented.of("王芳", 1, 7, "H1", 1, 0);
        return line(line, line.name(), "", line.address(), new Label(reason, reason));
    }

    private static WorklistLine line(WorklistLine line, String name, String number, String address, Label because) {
        return new WorklistLine(
                line.number(),
                line.person(),
                name,
                line.sex(),
                line.age(),
                number,
                line.phone(),
                address,
                line.household(),
                line.programme(),
                line.programmeLabel(),
                line.step(),
                line.stepLabel(),
                because,
                line.rule(),
                line.state(),
                line.since(),
                line.due(),
                line.daysOverdue(),
                line.daysWaiting(),
                line.byTurn(),
                line.urgency());
    }

    private static String printed(WorklistLine... lines) {
        WorklistGroup village = new WorklistGroup("999999003001", "石桥村", "河湾乡", List.of(lines));
        return Printed.text(Invented.of(CareTier.VILLAGE, List.of(village)), ZH, Format.HTML);
    }

    /** The words of a page without the marks between its lines. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s", "");
    }

    @Test
    void a_whole_identity_number_is_never_cut() {
        assertThat(printed(line("王芳", "999999196403120024", "3组", 1))).contains(">999999196403120024<");
    }

    @Test
    void a_long_name_is_printed_whole_in_smaller_letters() {
        String page = printed(line("买买提热依木江·阿卜杜热合曼托合提", "", "3组", 1));

        assertThat(words(page)).contains("买买提热依木江·阿卜杜热合曼托合提");
        assertThat(page).contains("class=\"strong sub\"");
    }

    @Test
    void a_long_address_is_printed_whole_where_a_person_has_several_lines() {
        String page = printed(line("王芳", "", ADDRESS, 1), line("王芳", "", ADDRESS, 2));

        assertThat(words(page)).contains(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Within the screening ages and not yet asked.",
                "The ratio was below the limit and no bronchodilator test has followed; COPD is suspected.",
                "The exclusion has no reason, or no evidence of the kind it needs; until that comes, or it is lifted, nobody "
                        + "is left out."
            })
    void a_long_reason_is_printed_whole_in_lines_that_fit_the_row(String reason) {
        String page = printed(because(reason));

        assertThat(words(page)).contains(reason.replace(" ", ""));
        assertThat(page.split("class=\"fine\"")).hasSizeLessThanOrEqualTo(1 + 5);
    }

    @Test
    void a_short_address_stays_in_large_letters() {
        assertThat(printed(line("王芳", "", "东庄组", 1))).contains("<div class=\"main\">东庄组</div>");
    }
}
