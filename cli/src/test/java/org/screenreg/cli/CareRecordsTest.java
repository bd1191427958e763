package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** Referrals, deaths and moves arrive as files of their own, beside what a programme reports. */
class CareRecordsTest {
    private static final String NUMBER = "999999196305120026";
    private static final String RAISED = """
            身份证号,姓名,测压日期,收缩压,舒张压
            %1$s,钱小芳,2026-08-03,150,95
            %1$s,钱小芳,2026-08-10,152,94
            %1$s,钱小芳,2026-08-17,149,96
            """.formatted(NUMBER);

    @TempDir
    Path folder;

    private DemoRegister register;

    @BeforeEach
    void somebody_whose_pressure_was_raised_three_times() throws IOException {
        register = DemoRegister.empty(folder);
        load("高血压.csv", RAISED);
    }

    @Test
    void a_referral_answers_the_request_for_it_and_asks_for_its_result() throws IOException {
        assertThat(explained()).contains("Refer up");

        load("转诊.csv", "身份证号,姓名,转诊项目,转诊日期,转诊方向,转诊原因\n%s,钱小芳,高血压,2026-11-10,上转,三次升高\n".formatted(NUMBER));

        assertThat(explained()).contains("Track").doesNotContain("Refer up at once");
    }

    @Test
    void an_explanation_words_the_codes_it_rests_on_and_what_is_missing() throws IOException {
        load("转诊.csv", "身份证号,姓名,转诊项目,转诊日期,转诊方向\n%s,钱小芳,高血压,2026-11-10,下转\n".formatted(NUMBER));
        load("问卷.csv", "身份证号,姓名,问卷日期,初潮年龄\n%s,钱小芳,2026-11-10,14\n".formatted(NUMBER));

        assertThat(explained()).contains("Direction of the referral: Down");
        assertThat(register.run("person", "explain", NUMBER, "--programme", "breast")
                        .out())
                .containsPattern("Missing: .*BRCA mutation")
                .doesNotContainPattern(": (high|low|increased)\\b")
                .doesNotContain("brca");
    }

    @Test
    void the_result_of_a_referral_ends_the_tracking() throws IOException {
        load(
                "转诊.csv",
                "身份证号,姓名,转诊项目,转诊日期,转诊方向,转诊结果日期,转诊结果\n%s,钱小芳,高血压,2026-11-10,上转,2026-11-15,门诊治疗\n".formatted(NUMBER));

        assertThat(explained()).doesNotContain("Track");
    }

    @Test
    void a_direction_nobody_knows_is_sent_back() throws IOException {
        CommandRun run = run("转诊.csv", "身份证号,姓名,转诊项目,转诊日期,转诊方向\n%s,钱小芳,高血压,2026-11-10,横转\n".formatted(NUMBER));

        assertThat(run.exit()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("[code-not-in-list]");
    }

    @Test
    void a_death_closes_what_was_open() throws IOException {
        load("死亡.csv", "身份证号,姓名,死亡日期\n%s,钱小芳,2026-11-01\n".formatted(NUMBER));

        assertThat(explained()).contains("CLOSE-1").doesNotContain("Refer up");
    }

    @Test
    void a_move_out_of_the_county_closes_what_was_open() throws IOException {
        load("迁出.csv", "身份证号,姓名,迁出日期\n%s,钱小芳,2026-11-01\n".formatted(NUMBER));

        assertThat(explained()).contains("CLOSE-2").doesNotContain("Refer up");
    }

    private String explained() {
        return register.run("person", "explain", NUMBER, "--programme", "hypertension")
                .out();
    }

    private void load(String name, String text) throws IOException {
        CommandRun run = run(name, text);
        assertThat(run.exit()).as(run.said()).isZero();
    }

    private CommandRun run(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return register.run("import", "load", file);
    }
}
