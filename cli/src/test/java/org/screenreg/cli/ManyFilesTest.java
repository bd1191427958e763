package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** Many files in one call, for people and for scripts. */
class ManyFilesTest {
    @TempDir
    Path folder;

    private DemoRegister register;
    private Path inbox;

    @BeforeEach
    void fill_an_inbox() throws IOException {
        register = DemoRegister.empty(folder);
        inbox = Files.createDirectories(folder.resolve("inbox"));
        for (int i = 0; i < 3; i++) {
            int woman = i;
            SentBook.write(inbox.resolve("乡镇" + (3 - i) + ".xlsx"), workbook -> {
                Sheet sheet = SentBook.breast(workbook, "s");
                SentBook.woman(sheet, 2, woman, woman == 1 ? "4D" : "1", "1");
            });
        }
        Files.writeString(inbox.resolve("~$乡镇1.xlsx"), "open in an office program");
        Files.writeString(inbox.resolve("说明.txt"), "read me");
    }

    @Test
    void a_folder_is_loaded_in_the_order_of_its_names_and_what_we_answered_is_left_alone() {
        CommandRun first = register.run("import", "load", inbox);
        CommandRun again = register.run("import", "load", inbox);

        assertThat(first.exit()).isEqualTo(ExitCode.NO);
        assertThat(first.out()
                        .lines()
                        .filter(line -> line.contains("rows read"))
                        .map(line -> line.substring(0, 8)))
                .containsExactly("乡镇1.xlsx", "乡镇2.xlsx", "乡镇3.xlsx");
        assertThat(inbox.resolve("乡镇2.issues.xlsx")).exists();
        assertThat(again.out().lines().filter(line -> line.contains("nothing has changed")))
                .hasSize(3);
    }

    @Test
    void a_pattern_the_shell_has_not_expanded_is_expanded_here() {
        CommandRun run = register.run("import", "check", inbox + "/乡镇[13].xls?", "--no-issue-file");

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.out()).contains("乡镇1.xlsx", "乡镇3.xlsx").doesNotContain("乡镇2");
    }

    @Test
    void a_folder_without_files_is_said_in_a_sentence() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        CommandRun run = register.run("import", "load", empty);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("There is no file to be read in").doesNotContain("Exception");
    }

    @Test
    void the_result_as_json_balances_and_names_nobody() {
        CommandRun run = register.run("import", "load", inbox, "--json", "--no-issue-file");

        assertThat(run.exit()).isEqualTo(ExitCode.NO);
        assertThat(run.out().strip()).startsWith("{\"clean\":false,\"files\":[").endsWith("]}");
        assertThat(run.out())
                .contains("\"file\":\"乡镇1.xlsx\",\"template\":\"breast\",\"result\":\"loaded\",\"batch\":1")
                .contains(
                        "\"rows\":{\"read\":1,\"accepted\":0,\"updated\":0,\"unchanged\":0,\"held\":0,\"rejected\":1,\"blank\":0}")
                .contains("\"code\":\"code-not-in-list\",\"severity\":\"row\",\"count\":1")
                .doesNotContain(SentBook.WOMEN[0], "女甲");
    }
}
