package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** Lists of one responsible doctor each, made and worked through the program. */
class DoctorListsTest {
    private static final String UNIT = "999999101";

    @TempDir
    static Path folder;

    private static DemoRegister register;

    @BeforeAll
    static void load_the_residents() {
        register = DemoRegister.with(folder, List.of(DemoRegister.file("区划"), DemoRegister.file("居民名册")));
    }

    private static CommandRun make(String to, Object... more) {
        return register.run(
                "worklist",
                "make",
                "village",
                "--unit",
                UNIT,
                "--format",
                "csv",
                "-o",
                folder.resolve(to),
                List.of(more));
    }

    private static List<Path> files(CommandRun run) {
        assertThat(run.exit()).as(run.said()).isZero();
        return run.out().lines().map(Path::of).toList();
    }

    private static Stream<String> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String doctor(Path file) {
        return rows(file).findFirst().orElseThrow().replaceAll(".*,", "");
    }

    private static String task(String row) {
        String[] cells = row.split(",");
        return cells[8] + cells[15] + cells[17];
    }

    @Test
    void every_doctor_of_a_unit_has_a_file_and_nobody_is_lost() {
        List<Path> parted = files(make("parted", "--each", "doctor"));
        List<Path> together = files(make("together"));

        assertThat(parted).hasSizeGreaterThan(together.size());
        assertThat(parted)
                .allSatisfy(file -> assertThat(rows(file)).allMatch(row -> row.endsWith("," + doctor(file))))
                .anyMatch(file -> file.toString().endsWith("-no-responsible-doctor.csv"))
                .anyMatch(file -> file.toString().endsWith("-" + doctor(file) + ".csv"));
        assertThat(parted.stream().flatMap(DoctorListsTest::rows).map(DoctorListsTest::task))
                .containsExactlyInAnyOrderElementsOf(together.stream()
                        .flatMap(DoctorListsTest::rows)
                        .map(DoctorListsTest::task)
                        .toList());
    }

    @Test
    void a_doctor_is_asked_for_by_name_and_the_list_refreshed() {
        Path any = files(make("all", "--each", "doctor")).stream()
                .filter(file -> !doctor(file).isEmpty())
                .findFirst()
                .orElseThrow();

        List<Path> one = files(make("one", "--doctor", doctor(any)));

        assertThat(one).hasSize(1).allSatisfy(file -> assertThat(file).hasSameTextualContentAs(any));
        String id = rows(any).findFirst().orElseThrow().replaceAll(",.*", "");
        CommandRun refreshed = register.run("worklist", "refresh", id, "--lang", "en");
        assertThat(refreshed.exit()).as(refreshed.said()).isZero();
        assertThat(refreshed.out()).contains("The list is current", doctor(any));
        assertThat(register.run("worklist", "list").out()).contains(" · " + doctor(any));
    }

    @Test
    void what_comes_back_of_a_doctor_s_list_is_taken_in_and_strikes_the_person_out() throws IOException {
        Path any = files(make("back", "--each", "doctor")).stream()
                .filter(file -> !doctor(file).isEmpty())
                .findFirst()
                .orElseThrow();
        String[] cells = rows(any).findFirst().orElseThrow().split(",");
        Path typed = Files.writeString(
                folder.resolve("typed.csv"),
                "code,outcome,date\n%s,moved,2026-11-24\n".formatted(cells[cells.length - 6]));

        CommandRun loaded = register.run("worklist", "load", typed, "--today", "2026-11-25");
        CommandRun refreshed = register.run("worklist", "refresh", cells[0], "--today", "2026-11-25");

        assertThat(loaded.exit()).as(loaded.said()).isZero();
        assertThat(refreshed.out()).contains("moved away", doctor(any));
    }

    @Test
    void a_doctor_s_list_that_libreoffice_saved_comes_back() throws IOException, InterruptedException {
        Path any = files(make("office", "--each", "doctor", "--format", "xlsx")).stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .filter(file -> !file.toString().contains("no-responsible-doctor"))
                .findFirst()
                .orElseThrow();
        try (ListBook book = new ListBook(any)) {
            int before = book.codes().size();
            String code = book.codes().get(before - 1);
            book.enter(code, "Outcome", "Refused")
                    .enter(code, "Date", LocalDate.of(2026, 11, 24))
                    .shuffle(3)
                    .moveColumns();
            Path saved = Office.saved(book.save(folder.resolve("filled.xlsx")), folder);

            CommandRun loaded = register.run("worklist", "load", saved, "--today", "2026-11-25");

            assertThat(loaded.exit()).as(loaded.said()).isZero();
            assertThat(loaded.out()).contains("refused 1", "untouched " + (before - 1), "1 accepted");
        }
    }

    @Test
    void a_pack_is_parted_by_doctor_or_holds_the_people_of_one() throws IOException {
        Path secret = Files.writeString(folder.resolve("passphrase"), "seven blue herons\n");
        List<Path> parted = packed("each", secret, "--each", "doctor");
        Path any = files(make("packed", "--each", "doctor")).stream()
                .filter(file -> !doctor(file).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Path> one = packed("one", secret, "--doctor", doctor(any));

        assertThat(parted)
                .anyMatch(file -> file.toString().endsWith("-" + doctor(any) + ".xlsx"))
                .anyMatch(file -> file.toString().endsWith("-no-responsible-doctor.pdf"));
        assertThat(one).isNotEmpty().allMatch(file -> file.toString().contains("-" + doctor(any) + "."));
        assertThat(register.run("pack", "--for", UNIT, "--doctor", "诸葛不存在", "-o", folder.resolve("no.pack"))
                        .exit())
                .isEqualTo(ExitCode.USAGE);
    }

    /** The lists in a pack. */
    private static List<Path> packed(String to, Path secret, Object... more) throws IOException {
        Path pack = folder.resolve(to + ".pack");
        CommandRun run = register.run(
                "pack", "--for", UNIT, "--most", "5", "-o", pack, "--passphrase-file", secret, List.of(more));
        assertThat(run.exit()).as(run.said()).isZero();
        CommandRun.of("unpack", pack, "-o", folder.resolve(to + "-there"), "--passphrase-file", secret);
        try (Stream<Path> files = Files.list(folder.resolve(to + "-there").resolve("lists"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+-.*"))
                    .toList();
        }
    }

    @Test
    void a_list_kept_as_a_file_may_ask_for_the_same() throws IOException {
        Path yaml = Files.writeString(folder.resolve("each.yaml"), """
                list: each
                title: { zh: 责任医生清单, en: By doctor }
                tier: township
                each: doctor
                """);

        CommandRun run = register.run(
                "worklist", "make", yaml, "--unit", UNIT, "--format", "csv", "-o", folder.resolve("saved"));

        Set<String> doctors = files(run).stream().map(DoctorListsTest::doctor).collect(Collectors.toSet());
        assertThat(doctors).hasSizeGreaterThan(2).contains("");
    }

    @Test
    void no_doctor_is_named_in_the_journal_or_when_nobody_has_that_doctor() {
        Path any = files(make("more", "--each", "doctor")).stream()
                .filter(file -> !doctor(file).isEmpty())
                .findFirst()
                .orElseThrow();
        CommandRun unknown = make("none", "--doctor", "诸葛不存在", "--lang", "en");

        assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err())
                .contains("Nobody in the register has a responsible doctor of that name.")
                .doesNotContain("诸葛不存在");
        assertThat(register.run("audit", "show").out())
                .contains("worklist-make")
                .doesNotContain(doctor(any));
        assertThat(make("none", "--each", "nurse").exit()).isEqualTo(ExitCode.USAGE);
    }
}
