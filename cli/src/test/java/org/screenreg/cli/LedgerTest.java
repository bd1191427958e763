package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** What the register keeps of a file: the file itself, what became of each row, and the way back from an undo. */
class LedgerTest {
    private static final Pattern RUN = Pattern.compile("rows? (\\d+)(?: to (\\d+))?: (\\w+)");

    @TempDir
    Path folder;

    private DemoRegister register;
    private Path sent;

    @BeforeEach
    void load_a_list() {
        register = DemoRegister.empty(folder);
        sent = SentBook.write(folder.resolve("三月.xlsx"), workbook -> {
            Sheet sheet = SentBook.breast(workbook, "河东镇");
            SentBook.woman(sheet, 2, 0, "1", "1");
            SentBook.woman(sheet, 3, 1, "4D", "2");
            SentBook.woman(sheet, 4, 2, "1", "9类");
            SentBook.woman(sheet, 5, 3, "2", "1");
            SentBook.woman(sheet, 6, 3, "2", "1");
        });
        assertThat(register.run("import", "load", "--no-issue-file", sent).out())
                .contains("5 rows read = 2 accepted + 0 updated + 1 unchanged + 0 held + 2 rejected + 0 blank");
    }

    @Test
    void a_check_says_what_loading_would_change_and_changes_nothing() {
        RegisterDump before = register.dump();
        Path more = SentBook.write(folder.resolve("more.xlsx"), workbook -> {
            Sheet sheet = SentBook.breast(workbook, "河东镇");
            SentBook.woman(sheet, 2, 4, "4C", "1");
        });

        CommandRun check = register.run("import", "check", "--no-issue-file", more);

        assertThat(check.out())
                .contains(
                        "1 accepted",
                        "the persons it speaks of (1)",
                        "with something due  0 → 1",
                        "newly due: 1",
                        "Liver cancer: 1 newly eligible",
                        "Figures of 2026 that would move");
        assertThat(check.out())
                .containsPattern("IND-07 +Breast cancer +Triage completion +— \\(0/0\\) → 0.00 % \\(0/1\\)")
                .containsPattern("In \\d+ more figures only the denominator would move: Cervical cancer,");
        assertThat(check.out()).doesNotContain(SentBook.WOMEN[4]);
        assertThat(before.difference(register.dump())).isEmpty();
        assertThat(register.run("import", "check", "--no-issue-file", sent).out())
                .doesNotContain("would change");
    }

    @Test
    void every_row_read_has_one_fate_and_they_add_up() {
        CommandRun rows = register.run("import", "show", 1, "--rows");

        int read = 0;
        for (String line : rows.lines()) {
            Matcher run = RUN.matcher(line);
            assertThat(run.find()).as(line).isTrue();
            int first = Integer.parseInt(run.group(1));
            read += run.group(2) == null ? 1 : Integer.parseInt(run.group(2)) - first + 1;
        }
        assertThat(read).isEqualTo(5);
        assertThat(rows.lines())
                .containsExactly(
                        "河东镇 row 2: accepted",
                        "河东镇 rows 3 to 4: rejected (2)",
                        "河东镇 row 5: accepted",
                        "河东镇 row 6: unchanged");
    }

    @Test
    void a_row_tells_what_it_states_of_whom_or_why_it_states_nothing() {
        assertThat(register.run("import", "show", 1, "--row", 2).out())
                .contains("河东镇 row 2: accepted", "states of P-000001: Breast cancer, Ultrasound on 2026-03-02");
        assertThat(register.run("import", "show", 1, "--row", 4).out())
                .contains("河东镇 row 4: rejected", "[")
                .doesNotContain("states of");
        CommandRun beyond = register.run("import", "show", 1, "--row", 77, "--lang", "zh");
        assertThat(beyond.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(beyond.err()).contains("没有读取第 77 行");
        CommandRun other = register.run("import", "show", 1, "--rows", "--sheet", "河西镇");
        assertThat(other.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(other.err()).contains("Name a sheet with --sheet: 河东镇");
    }

    @Test
    void the_file_comes_back_byte_for_byte_and_the_journal_says_so() throws IOException {
        Path back = folder.resolve("back.xlsx");

        assertThat(register.run("import", "file", 1, "-o", back).exit()).isEqualTo(ExitCode.FINE);

        assertThat(Files.readAllBytes(back)).isEqualTo(Files.readAllBytes(sent));
        assertThat(register.run("audit", "show").out()).contains("import-file");
        assertThat(register.run("import", "file", 1, "-o", back).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_undo_is_taken_back_exactly_though_the_sender_s_file_is_gone() throws IOException {
        RegisterDump before = register.dump();
        register.run("import", "undo", 1);
        assertThat(before.difference(register.dump())).isNotEmpty();
        Files.delete(sent);

        CommandRun redo = register.run("import", "redo", 1);

        assertThat(redo.exit()).as(redo.said()).isEqualTo(ExitCode.NO);
        assertThat(redo.out()).contains("2 accepted", "2 rejected", "(batch 2)");
        assertThat(before.difference(register.dump())).isEmpty();
        CommandRun again = register.run("import", "redo", 2);
        assertThat(again.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("was not undone");
    }

    @Test
    void the_same_file_its_content_in_another_and_a_changed_one_are_told_apart() {
        Path renamed = folder.resolve("again.xlsx");
        assertThat(sent.toFile().renameTo(renamed.toFile())).isTrue();
        assertThat(register.run("import", "load", "--no-issue-file", renamed).out())
                .contains("this file was loaded as batch 1 on 2026-11-20; nothing has changed.");

        Path other = SentBook.write(folder.resolve("other.xlsx"), workbook -> {
            Sheet sheet = SentBook.breast(workbook, "总表");
            SentBook.woman(sheet, 2, 3, "2", "1");
            SentBook.woman(sheet, 3, 0, "1", "1");
        });
        assertThat(register.run("import", "load", "--no-issue-file", other).out())
                .contains("0 accepted + 0 updated + 2 unchanged", "nothing was added");

        Path changed = SentBook.write(folder.resolve("changed.xlsx"), workbook -> {
            Sheet sheet = SentBook.breast(workbook, "河东镇");
            SentBook.woman(sheet, 2, 0, "1", "1");
            SentBook.woman(sheet, 3, 1, "4A", "2");
        });
        assertThat(register.run("import", "load", "--no-issue-file", changed).out())
                .contains("1 accepted + 0 updated + 1 unchanged")
                .doesNotContain("nothing was added", "nothing has changed");
    }
}
