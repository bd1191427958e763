package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
