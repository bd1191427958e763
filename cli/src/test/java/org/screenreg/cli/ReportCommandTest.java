package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.cli.text.ExitCode;

/** Running reports and looking behind their figures through the program, over the demo county. */
class ReportCommandTest {
    private static final String OWN = """
            report: own
            title: { zh: 本县报告, en: Our report }
            intro: { zh: 说明, en: Intro }
            programmes: [copd]
            sections:
              - { title: { zh: 表, en: Table }, rows: parts, indicators: [C01], by: [sex], columns: [rate, numerator] }
            """;

    @TempDir
    private static Path folder;

    private static DemoRegister register;

    @BeforeAll
    static void load() {
        register = DemoRegister.with(folder, DemoRegister.files());
    }

    @ParameterizedTest
    @CsvSource({"zh,防筛诊治管流程完成情况报告", "en,Cascade report"})
    void the_reports_are_listed_in_either_language(String language, String title) {
        CommandRun run = CommandRun.of("report", "list", "--lang", language);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("coverage", "cascade", "management", "annual", title);
    }

    @Test
    void the_balance_at_the_foot_adds_up_to_the_residents() throws IOException {
        List<String> rows = csv("timeliness")
                .lines()
                .filter(row -> row.startsWith("balance,"))
                .toList();

        long residents = Long.parseLong(cells(rows.get(0))[13]);
        assertThat(residents).isGreaterThan(2900);
        for (String programme : List.of("breast", "copd")) {
            assertThat(rows.stream()
                            .filter(row -> cells(row)[2].equals(programme))
                            .mapToLong(row -> Long.parseLong(cells(row)[11]))
                            .sum())
                    .as(programme)
                    .isEqualTo(residents);
        }
    }

    /** The cells of a line, some of which stand in quotes because of their commas. */
    private static String[] cells(String row) {
        return row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    }

    @Test
    void a_county_shows_what_it_wants_by_a_file_of_its_own() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), OWN);

        CommandRun run = register.run("report", "run", own, "--format", "html", "-o", folder, "--lang", "en");

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(Files.readString(folder.resolve("own-2026-11-20.html"))).contains("Our report", "women", "men");
    }

    @Test
    void a_broken_file_of_its_own_is_refused_with_file_line_and_reason() throws IOException {
        Path own = Files.writeString(folder.resolve("broken.yaml"), OWN.replace("C01", "C99"));

        CommandRun run = register.run("report", "run", own, "--lang", "en");

        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).isEqualTo("broken.yaml:6: there is no indicator 'C99'\n");
    }

    @Test
    void the_persons_behind_a_figure_are_as_many_as_it_says_and_masked() throws IOException {
        String figure = csv("cascade")
                .lines()
                .filter(row -> row.startsWith("IND-07,") && row.contains(",breast,") && row.contains(",county,"))
                .findFirst()
                .orElseThrow();

        CommandRun run = register.run("report", "explain", "IND-07", "--programme", "breast", "--lang", "en");

        String[] cells = figure.split(",");
        List<String> persons = run.out().lines().skip(2).toList();
        assertThat(persons).hasSize(Integer.parseInt(cells[13])).isNotEmpty();
        assertThat(persons.stream().filter(line -> line.contains("  counts  "))).hasSize(Integer.parseInt(cells[11]));
        assertThat(run.out()).doesNotContainPattern(Pattern.compile("\\d{17}")).contains("****");
    }

    @Test
    void the_persons_behind_a_figure_can_be_narrowed_to_ages_and_a_sex() {
        List<String> all = explained("IND-04a", "copd");
        List<String> women = explained("IND-04a", "copd", "--sex", "F");
        List<String> men = explained("IND-04a", "copd", "--sex", "M");
        List<String> young = explained("IND-04a", "copd", "--age", "35..49");
        List<String> older = explained("IND-04a", "copd", "--age", "50..");

        assertThat(women).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(women.size() + men.size()).isEqualTo(all.size());
        assertThat(young.size() + older.size()).isEqualTo(all.size());
    }

    private static List<String> explained(String indicator, String programme, String... more) {
        List<String> call = new ArrayList<>(List.of("report", "explain", indicator, "--programme", programme));
        call.addAll(List.of(more));
        CommandRun run = register.run(call.toArray());
        assertThat(run.exit()).as(run.said()).isZero();
        return run.out().lines().skip(2).toList();
    }

    @ParameterizedTest
    @CsvSource({"IND-17,step", "WORK-05,facility"})
    void the_persons_behind_every_part_of_things_are_those_behind_the_whole(String indicator, String by)
            throws IOException {
        Set<String> persons = new TreeSet<>();
        for (String report : List.of("timeliness", "workload")) {
            for (String row : csv(report).lines().toList()) {
                String[] cells = cells(row);
                if (cells[0].equals(indicator)
                        && cells[2].equals("hypertension")
                        && cells[8].equals("2026")
                        && cells[9].equals(by)
                        && !cells[13].equals("0")) {
                    persons.addAll(numbers(explained(indicator, "hypertension", named(by, cells[10]))));
                }
            }
        }

        assertThat(persons).isNotEmpty().containsExactlyElementsOf(numbers(explained(indicator, "hypertension")));
    }

    private static String[] named(String by, String part) {
        String[] task = part.split("/");
        return by.equals("step")
                ? new String[] {"--tier", task[0], "--step", task[1]}
                : new String[] {"--institution", part.isEmpty() ? "unknown" : part};
    }

    private static Set<String> numbers(List<String> rows) {
        return rows.stream().map(row -> row.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void an_institution_is_one_part_however_its_name_is_written() throws IOException {
        List<String> parts = csv("workload")
                .lines()
                .map(ReportCommandTest::cells)
                .filter(cells -> cells[9].equals("facility"))
                .map(cells -> cells[0] + cells[2] + cells[8] + cells[10])
                .toList();

        assertThat(parts).isNotEmpty().doesNotHaveDuplicates();
        assertThat(csv("quality") + csv("workload")).doesNotContain(",facility,长岭卫生院,", ",facility,长岭镇卫生院,");
    }

    @Test
    void the_persons_behind_a_state_of_the_balance_are_as_many_as_it_says() throws IOException {
        String lapsed = csv("timeliness")
                .lines()
                .filter(row -> row.startsWith("balance,") && row.contains(",breast,") && row.contains(",lapsed,"))
                .findFirst()
                .orElseThrow();

        assertThat(explained("balance", "breast", "--state", "lapsed"))
                .hasSize(Integer.parseInt(cells(lapsed)[11]))
                .isNotEmpty();
    }

    @Test
    void the_persons_behind_a_cell_go_to_a_file_in_full_only_for_a_purpose() throws IOException {
        Path file = folder.resolve("persons.csv");
        List<String> call = List.of("report", "explain", "IND-07", "--programme", "breast", "-o", file.toString());

        assertThat(register.run(call.toArray()).exit()).isZero();
        assertThat(Files.readString(file)).contains("identity_number", "****").doesNotContainPattern("\\d{17}");

        List<String> unmasked = new ArrayList<>(call);
        unmasked.add("--unmask");
        assertThat(register.run(unmasked.toArray()).exit()).isEqualTo(ExitCode.USAGE);
        unmasked.addAll(List.of("--purpose", "核对"));
        assertThat(register.run(unmasked.toArray()).exit()).isZero();
        assertThat(Files.readString(file)).containsPattern("\\d{17}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "html", "pdf"})
    void the_persons_behind_a_cell_go_to_a_document(String ending) throws IOException {
        Path file = folder.resolve("persons." + ending);

        CommandRun run = register.run("report", "explain", "IND-07", "--programme", "breast", "-o", file);

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(Files.size(file)).isGreaterThan(2_000);
        assertThat(run.out()).isEqualTo(file + "\n");
    }

    @Test
    void a_settlement_goes_to_the_workbook_or_the_folder_that_is_named() {
        Path file = folder.resolve("paid.xlsx");

        assertThat(register.run("report", "settlement", "--period", "2026-Q1", "-o", file)
                        .out())
                .isEqualTo(file + "\n");
        assertThat(file).isRegularFile();
        assertThat(register.run("report", "settlement", "--period", "2026-Q1", "-o", folder)
                        .out())
                .isEqualTo(folder.resolve("settlement-2026-Q1-2026-11-20.xlsx") + "\n");
    }

    @ParameterizedTest
    @CsvSource({"en,The register has no data of the period 1995", "zh,统计期 1995 没有任何数据"})
    void a_period_without_data_says_so(String language, String sentence) {
        CommandRun run = register.run(
                "report", "run", "timeliness", "--period", "1995", "--format", "csv", "-o", folder, "--lang", language);

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.err().lines()).singleElement().asString().startsWith(sentence);
    }

    @Test
    void one_person_is_told_why_they_do_not_count() {
        CommandRun listed = register.run("report", "explain", "IND-04", "--programme", "breast", "--lang", "en");
        String person = listed.out()
                .lines()
                .filter(line -> line.contains("does not: no record"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];

        CommandRun run = register.run(
                "report", "explain", "IND-04", "--programme", "breast", "--person", person, "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(person, "Only in the denominator: Target population");
    }

    @Test
    void a_figure_of_yesterday_and_that_of_today_are_reconciled() {
        CommandRun run =
                register.run("report", "reconcile", "IND-04a", "2026-11-19", "--programme", "breast", "--lang", "en");

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.out().lines().toList())
                .anyMatch(line -> line.matches("as of 2026-11-19 +0 +0 *"))
                .anyMatch(line -> line.matches(" +people known since +\\+\\d+ +\\+\\d+ +\\d+"));
    }

    @ParameterizedTest
    @CsvSource({
        "explain IND-07 --programme breast --place Nowhere",
        "explain C01 --programme breast",
        "explain C14 --programme copd",
        "explain IND-99 --programme copd",
        "explain IND-21 --programme copd",
        "explain WORK-03 --programme copd",
        "explain IND-07 --programme breast --tier county",
        "explain IND-17 --programme breast --tier parish",
        "explain IND-17 --programme breast --step biopsy",
        "explain IND-17 --programme breast --tier county --step dancing",
        "explain IND-17 --programme breast --tier county --place 河东镇",
        "explain WORK-05 --programme copd --institution Nowhere",
        "run coverage --as-of 2027-01-30",
        "explain IND-07 --programme breast --as-of 2027-01-30",
        "settlement --period 2026-Q3 --as-of 2027-01-30",
        "explain balance --programme breast",
        "explain balance --programme breast --state asleep",
        "explain balance --programme brest --state lost",
        "explain IND-07 --programme breast --age young",
        "explain IND-07 --programme breast --period 2027",
        "run nothing",
        "run coverage --period spring",
        "run coverage --period 2027",
        "reconcile IND-04a 2026-11-20 2026-11-01 --programme breast",
        "run coverage --period 2026-13",
        "run coverage --period 2025-10..2026-09 --denominator population",
        "run coverage --period 2019 --denominator population"
    })
    void a_wrong_call_is_told_in_one_sentence(String call) {
        for (String language : List.of("en", "zh")) {
            CommandRun run =
                    register.run(CommandRun.args(List.of(("report " + call + " --lang " + language).split(" "))));

            assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err().lines()).singleElement().asString().endsWith(language.equals("zh") ? "。" : ".");
        }
    }

    private static String csv(String report) throws IOException {
        CommandRun run = register.run("report", "run", report, "--format", "csv", "-o", folder, "--lang", "en");
        assertThat(run.exit()).as(run.said()).isZero();
        return Files.readString(folder.resolve(report + "-2026-11-20.csv"));
    }
}
