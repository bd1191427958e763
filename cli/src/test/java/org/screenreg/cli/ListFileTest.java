package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** Lists a county keeps as files. */
class ListFileTest {
    private static final String WOMEN = """
            list: women
            title: { zh: 妇女清单, en: Women of the two cancers }
            tier: county
            programmes: [breast]
            where: { sex: F, least-urgent: 3 }
            most: 5
            """;

    @TempDir
    static Path folder;

    private static DemoRegister register;

    @BeforeAll
    static void load_a_county() {
        register = DemoRegister.with(folder, DemoRegister.files());
    }

    private static CommandRun make(String yaml, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), yaml);
        return register.run("worklist", "make", file, "-o", folder.resolve("out"), List.of(more));
    }

    @Test
    void a_file_says_which_lists_are_made_and_how_they_look() throws IOException {
        CommandRun run = make(WOMEN, "--format", "csv,html");

        assertThat(run.exit()).as(run.said()).isZero();
        String page = text(run, ".html");
        assertThat(page).contains("Women of the two cancers");
        assertThat(text(run, ".csv").lines().skip(1))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5)
                .allMatch(line -> line.contains(",F,") && line.contains(",breast,"));
    }

    private static String text(CommandRun run, String ending) throws IOException {
        Path file = run.out()
                .lines()
                .filter(line -> line.endsWith(ending))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
        return Files.readString(file);
    }

    @Test
    void what_changed_on_such_a_list_is_asked_of_the_same_people() throws IOException {
        CommandRun run = make(WOMEN, "--format", "html");
        String number = text(run, ".html").replaceAll("(?s).*?List (\\d+) \\(.*", "$1");

        CommandRun refreshed = register.run("worklist", "refresh", number);

        assertThat(refreshed.exit()).as(refreshed.said()).isZero();
        assertThat(refreshed.out()).contains("The list is current");
    }

    @Test
    void a_broken_file_is_refused_with_file_and_line() throws IOException {
        CommandRun run = make(WOMEN.replace("breast", "brest"));

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("mine.yaml:4", "brest");
    }

    @Test
    void a_file_that_shows_whole_names_needs_a_purpose() throws IOException {
        String full = WOMEN + "identity: full\n";

        assertThat(make(full).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(make(full, "--purpose", "home visits", "--format", "csv").exit())
                .isZero();
    }

    @Test
    void everybody_on_a_list_gets_a_letter_of_one_page() throws IOException {
        CommandRun run = make(WOMEN, "--format", "html");
        String number = text(run, ".html").replaceAll("(?s).*?List (\\d+) \\(.*", "$1");
        Path letters = folder.resolve("letters");

        CommandRun written = register.run("worklist", "letters", number, "--format", "html,pdf", "-o", letters);

        assertThat(written.exit()).as(written.said()).isZero();
        assertThat(text(written, ".html")).contains("<h1>Referral</h1>");
        assertThat(letters.resolve("letters-" + number + ".pdf")).isNotEmptyFile();
        assertThat(register.run("worklist", "letters", number, "--unmask").exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(register.run("worklist", "letters", number, "--kind", "poem").exit())
                .isEqualTo(ExitCode.USAGE);
    }
}
