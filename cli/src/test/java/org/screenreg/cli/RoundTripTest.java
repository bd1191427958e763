package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Language;
import org.screenreg.report.Reports;
import org.screenreg.template.Templates;

/** A list leaves the program, people do to it what people do, and it comes back. */
class RoundTripTest {
    private static final LocalDate BACK = DemoRegister.TODAY.plusDays(10);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static DemoRegister original;
    private static Path list;
    private DemoRegister register;

    @BeforeAll
    static void make_the_lists_of_the_county() throws IOException {
        original = DemoRegister.with(shared, DemoRegister.files());
        CommandRun made = original.run(
                "worklist",
                "make",
                "county",
                "--programme",
                "breast",
                "--format",
                "xlsx",
                "-o",
                shared.resolve("lists"));
        assertThat(made.exit()).as(made.said()).isZero();
        try (var files = Files.list(shared.resolve("lists"))) {
            list = files.max(java.util.Comparator.comparingLong(RoundTripTest::size))
                    .orElseThrow();
        }
    }

    private static long size(Path file) {
        try (ListBook book = new ListBook(file)) {
            return book.codes().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void begin_with_the_list_handed_out() {
        register = original.copy(folder.resolve("copy"));
    }

    private CommandRun load(Object... files) {
        return register.run("worklist", "load", List.of(files), "--today", BACK);
    }

    /** How many rows the program says were what. */
    private static Map<String, Integer> classes(CommandRun run) {
        String line = run.out().lines().findFirst().orElseThrow();
        Map<String, Integer> counts = new TreeMap<>();
        for (String part : line.substring(line.indexOf(": ") + 2).split(" · ")) {
            counts.put(part.substring(0, part.lastIndexOf(' ')), Integer.valueOf(part.replaceAll("\\D+", "")));
        }
        return counts;
    }

    private ListBook book() throws IOException {
        return new ListBook(list);
    }

    /** A list filled in: one attempt, one refusal, one death, a mammography with its result. */
    private ListBook filled() throws IOException {
        ListBook book = book();
        List<String> codes = new ArrayList<>(book.codes());
        String result = book.withStep("Mammography");
        codes.remove(result);
        return book.enter(codes.get(0), "Outcome", "C")
                .enter(codes.get(0), "Date", "2026.11.25")
                .enter(codes.get(1), "Outcome", "Refused")
                .enter(codes.get(1), "Date", LocalDate.of(2026, 11, 26))
                .enter(codes.get(2), "Outcome", "去世")
                .enter(codes.get(2), "Date", "2026年11月27日")
                .enter(result, "Outcome", "已做")
                .enter(result, "Date", LocalDate.of(2026, 11, 28))
                .enter(result, "Mammography BI-RADS left", "5")
                .enter(result, "Mammography BI-RADS right", "2");
    }

    private void assertFilledListCame(CommandRun run, int untouched) {
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(classes(run))
                .isEqualTo(Map.of("done", 1, "attempted", 1, "refused", 1, "died", 1, "untouched", untouched));
        assertThat(run.out()).contains("4 accepted", "Biopsy and pathology (county hospital", "nothing to do");
    }

    @Test
    void a_list_comes_back_and_moves_people_on() throws IOException {
        try (ListBook book = filled()) {
            assertFilledListCame(
                    load(book.save(folder.resolve("back.xlsx"))), book.codes().size() - 4);
        }
    }

    @Test
    void rows_in_any_order_rows_deleted_columns_moved_and_remarks_below_do_not_matter() throws IOException {
        try (ListBook book = filled()) {
            int before = book.codes().size();
            String untouched = book.codes().get(before - 1);
            book.delete(untouched).shuffle(7).moveColumns().append("以上由王医生填写");

            assertFilledListCame(load(book.save(folder.resolve("back.xlsx"))), before - 5);
        }
    }

    @Test
    void what_libreoffice_saved_comes_back_the_same() throws IOException, InterruptedException {
        try (ListBook book = filled()) {
            Path saved = Office.saved(book.shuffle(8).save(folder.resolve("back.xlsx")), folder);

            assertFilledListCame(load(saved), book.codes().size() - 4);
        }
    }

    @Test
    void nothing_is_applied_twice() throws IOException {
        try (ListBook book = filled()) {
            Path file = book.save(folder.resolve("back.xlsx"));
            load(file);
            RegisterDump once = register.dump();

            assertThat(load(file).out()).contains("was loaded as batch");
            CommandRun again = load(book.append("又存了一次").save(folder.resolve("again.xlsx")));

            assertThat(again.out()).contains("0 accepted + 0 updated + 4 unchanged");
            assertThat(once.lines().stream()
                            .filter(line -> line.startsWith("task"))
                            .toList())
                    .isEqualTo(register.dump().lines().stream()
                            .filter(line -> line.startsWith("task"))
                            .toList());
        }
    }

    @Test
    void undoing_the_batch_brings_the_work_back() throws IOException {
        RegisterDump before = register.dump();
        try (ListBook book = filled()) {
            CommandRun loaded = load(book.save(folder.resolve("back.xlsx")));
            String batch = loaded.out().replaceAll("(?s).*\\(batch (\\d+)\\).*", "$1");

            CommandRun undone = register.run("import", "undo", batch, "--today", BACK);

            assertThat(undone.exit()).as(undone.said()).isZero();
        }
        assertThat(before.difference(register.dump())).isEmpty();
    }

    @Test
    void a_clerk_types_the_codes_of_a_paper_list() throws IOException {
        try (ListBook book = book()) {
            List<String> codes = book.codes();
            String typed = "行码,结果,日期\n%s,b,2026-11-25\n%s,死亡,2026.11.26\n%s,,\n9A9,A,2026-11-25\n"
                    .formatted(codes.get(0).toLowerCase(java.util.Locale.ROOT), codes.get(1), codes.get(2));
            Path sheet = Files.writeString(folder.resolve("typed.csv"), typed, Charset.forName("GB18030"));

            CommandRun run = load(sheet);

            assertThat(run.exit()).isEqualTo(ExitCode.NO);
            assertThat(classes(run)).isEqualTo(Map.of("refused", 1, "died", 1, "untouched", 1, "foreign", 1));
            assertThat(run.out()).contains("“9A9”: no list of this register has such a line");
        }
    }

    @Test
    void the_lists_made_say_how_much_came_back() throws IOException {
        try (ListBook book = filled()) {
            load(book.save(folder.resolve("back.xlsx")));
            String number = book.codes().get(0).replaceAll("[A-Z].*", "");

            CommandRun lists = register.run("worklist", "list", "--today", BACK);

            assertThat(lists.out().lines().filter(line -> line.startsWith(number + " ")))
                    .singleElement()
                    .asString()
                    .containsPattern(
                            book.codes().size() + " +4 +1 +" + (book.codes().size() - 4));
        }
    }

    @Test
    void a_list_is_not_taken_for_a_screening_workbook() {
        CommandRun run = register.run("import", "load", list, "--today", BACK);

        assertThat(run.exit()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("load it with screening worklist load");
    }

    @Test
    void a_list_of_another_register_is_refused() throws IOException {
        DemoRegister other = DemoRegister.empty(folder.resolve("other"));

        CommandRun run = other.run("worklist", "load", list, "--today", BACK);

        assertThat(run.exit()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("was not made by this register");
    }

    @Test
    void every_heading_of_a_list_is_known_when_it_comes_back() {
        Reports reports = Reports.load();
        Templates templates = Templates.load();
        for (CareTier tier : CareTier.values()) {
            reports.worklist(tier).sheet().forEach(column -> assertThat(
                            templates.worklist().columns())
                    .anySatisfy(known -> {
                        for (Language language : Language.values()) {
                            assertThat(known.headings())
                                    .contains(column.heading().in(language));
                        }
                    }));
        }
    }
}
