package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.cli.text.ExitCode;

/** Showing, comparing and trying protocols through the program. */
class ProtocolCommandsTest {
    private static final String COUNTY = """
            county: Hedong
            version: "3"
            effective: 2027-01-01
            source: Minutes
            parameters:
              breast:
                screening-age: { value: 30..64, source: Minutes of 2026-06-11 }
            """;

    @TempDir
    private static Path folder;

    private static DemoRegister register;
    private static Path county;

    @BeforeAll
    static void load() throws IOException {
        register = DemoRegister.with(folder, List.of(DemoRegister.file("区划与机构"), DemoRegister.file("居民名册")));
        county = Files.writeString(folder.resolve("county-file.yaml"), COUNTY);
    }

    @ParameterizedTest
    @CsvSource({"zh,乳腺癌筛查与管理方案,规则表：下一步（next-step）", "en,Breast cancer: screening protocol,Table: Next step (next-step)"
    })
    void a_protocol_is_shown_whole_in_either_language(String language, String title, String table) {
        CommandRun run = CommandRun.of("protocol", "show", "breast", "--lang", language);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(title, table, "BREAST-R16", "screening-age");
    }

    @Test
    void the_name_of_the_file_says_what_is_written_to_it() throws IOException {
        Path page = folder.resolve("breast.html");

        CommandRun run = CommandRun.of("protocol", "show", "breast", "--lang", "zh", "-o", page);

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("乳腺癌筛查与管理方案");
    }

    @Test
    void a_workbook_needs_a_file() {
        assertThat(CommandRun.of("protocol", "show", "breast", "--format", "xlsx")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"zh,两者内容一致。", "en,Both say the same."})
    void a_protocol_does_not_differ_from_itself(String language, String said) {
        CommandRun run = CommandRun.of("protocol", "diff", "breast", "breast@2026.1", "--lang", language);

        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out().strip()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "zh,参数 $screening-age 由 35–64 改为 30–64（影响规则行：BREAST-E3）",
        "en,Parameter $screening-age changed from 35–64 to 30–64 (rows that use it: BREAST-E3)"
    })
    void a_county_file_is_compared_with_the_protocol_it_changes(String language, String said) {
        CommandRun run = CommandRun.of("protocol", "diff", "breast", county, "--lang", language);

        assertThat(run.exit()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains(said);
    }

    @Test
    void a_version_there_is_not_is_a_wrong_call() {
        assertThat(CommandRun.of("protocol", "diff", "breast", "breast@1999").exit())
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"zh,新成为目标人群,现行 2026.1 → 试行 2026.1 / Hedong 3", "en,newly eligible,now 2026.1 → tried 2026.1 / Hedong 3"
    })
    void a_county_file_is_tried_on_the_register(String language, String turn, String versions) {
        CommandRun run = register.run("protocol", "simulate", county, "--lang", language);

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.out()).contains(turn, versions, "BREAST-E9 → BREAST-E3").doesNotContainPattern("999999\\d{11}");
    }

    @Test
    void trying_leaves_every_byte_of_the_register_as_it_was() throws IOException {
        Path file = Path.of(register.location() + ".mv.db");
        byte[] before = Files.readAllBytes(file);

        CommandRun run = register.run("protocol", "simulate", county);

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_protocol_whose_examples_fail_is_refused_with_file_and_line() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("breast-30.yaml"), shipped().replace("35..64", "30..64"));

        CommandRun run = register.run("protocol", "simulate", broken);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).containsPattern("breast-30.yaml:\\d+: example '").contains("Nothing was simulated");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_file_that_does_not_read_is_refused() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), shipped().replace("hit: first", "hit: worst"));

        CommandRun run = register.run("protocol", "simulate", broken);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).containsPattern("broken.yaml:\\d+: ");
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("..", "registry", "src", "main", "resources", "protocols", "breast.yaml"));
    }
}
