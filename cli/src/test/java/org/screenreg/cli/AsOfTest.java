package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** What was known on a day stays what was known on that day, whatever is loaded or undone later. */
class AsOfTest {
    private static final LocalDate TODAY = DemoRegister.TODAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @TempDir
    static Path folder;

    private static DemoRegister register;
    private static Map<String, String> yesterday;

    @BeforeAll
    static void load_one_part_yesterday_and_another_today() {
        register = DemoRegister.empty(folder);
        register.run(
                "import",
                "load",
                "-q",
                "--today",
                YESTERDAY,
                DemoRegister.files().subList(0, 5));
        yesterday = documents("yesterday", "--today", YESTERDAY);
        register.load(DemoRegister.files().subList(5, 9));
        CommandRun undone = register.run("import", "undo", 4);
        assertThat(undone.exit()).as(undone.said()).isZero();
    }

    @Test
    void lists_and_reports_of_yesterday_come_out_as_they_did_yesterday() {
        Map<String, String> again = documents("again", "--as-of", YESTERDAY);

        assertThat(yesterday).hasSizeGreaterThan(20);
        assertThat(again).isEqualTo(yesterday);
    }

    @Test
    void what_was_loaded_and_undone_today_shows_today() {
        Map<String, String> today = documents("today", "--as-of", TODAY);

        assertThat(today.values()).doesNotContainAnyElementsOf(yesterday.values());
    }

    @Test
    void somebody_known_since_today_is_not_known_yesterday() {
        String number = DemoRegister.newcomer();

        CommandRun today = register.run("person", "show", number);
        CommandRun before = register.run("person", "show", number, "--as-of", YESTERDAY);

        assertThat(today.exit()).isZero();
        assertThat(before.exit()).isEqualTo(ExitCode.NO);
    }

    @Test
    void a_look_back_with_another_today_takes_nothing_from_the_present() {
        RegisterDump before = register.dump();

        register.run("db", "status", "--today", YESTERDAY.minusYears(1));

        assertThat(before.difference(register.dump())).isEmpty();
    }

    @Test
    void nothing_can_be_loaded_or_undone_on_an_earlier_day() {
        CommandRun load = register.run("import", "load", DemoRegister.file("早年"), "--today", YESTERDAY);
        CommandRun undo = register.run("import", "undo", 1, "--today", YESTERDAY);

        assertThat(load.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(undo.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(undo.err()).isEqualTo("""
                Something was loaded or undone on 2026-11-20; nothing can be on the earlier day 2026-11-19.
                """);
    }

    private static Map<String, String> documents(String name, Object... day) {
        Path target = folder.resolve(name);
        for (String tier : List.of("village", "township", "county")) {
            CommandRun made =
                    register.run("worklist", "make", tier, "--format", "csv", "-o", target.resolve(tier), List.of(day));
            assertThat(made.exit()).as(made.said()).isZero();
        }
        for (String kind : List.of("coverage", "cascade", "annual")) {
            CommandRun report = register.run("report", "run", kind, "--format", "csv,html", "-o", target, List.of(day));
            assertThat(report.exit()).as(report.said()).isZero();
        }
        return texts(target);
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
