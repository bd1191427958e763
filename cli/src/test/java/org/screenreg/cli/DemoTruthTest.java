package org.screenreg.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.demo.file.Defect;
import org.screenreg.demo.file.DemoTruth;
import org.screenreg.store.Database;

/** The register of the invented county, held against the plan it was invented by. */
class DemoTruthTest {
    /** Steps by which the protocol asks for what the plan calls missing: a test may first have to be done again. */
    private static final Map<String, Set<String>> ANSWERS = Map.of(
            "spirometry", Set.of("spirometry", "repeat-spirometry"),
            "spirometry-post", Set.of("bronchodilator-test"),
            "copd-diagnosis", Set.of("repeat-spirometry", "copd-assessment"));

    @TempDir
    static Path folder;

    private static DemoRegister register;

    @BeforeAll
    static void load_everything_the_county_sends() {
        register = DemoRegister.with(folder, DemoRegister.files());
        takeBackWhatTheProgramMatched();
    }

    /** The truth counts no row without a valid number; with these decisions taken back, neither does the register. */
    private static void takeBackWhatTheProgramMatched() {
        List<String> decisions = rows("SELECT decision_no FROM match_decision WHERE undone_on IS NULL").stream()
                .map(row -> row.get(0))
                .toList();
        CommandRun undone = register.run("match", "undo", decisions);
        assertThat(undone.exit()).as(undone.said()).isZero();
        assertThat(undone.out().lines()).hasSameSizeAs(decisions).hasSizeGreaterThan(5);
    }

    @Test
    void every_row_of_every_file_has_the_outcome_that_was_planned() {
        Map<String, Map<String, Integer>> planned = new TreeMap<>();
        Map<String, Integer> data = new HashMap<>();
        for (DemoTruth.RowCount count : DemoRegister.truth().rows()) {
            boolean person = count.nature().equals("data");
            Map<String, Integer> outcomes = planned.computeIfAbsent(count.file(), file -> new TreeMap<>());
            outcomes.merge(person ? "accepted" : "blank", count.rows(), Integer::sum);
            data.merge(count.file(), person ? count.rows() : 0, Integer::sum);
        }
        for (DemoTruth.PlantedDefect planted : DemoRegister.truth().defects()) {
            String outcome = outcome(planted.defect());
            if (!outcome.equals("accepted")) {
                planned.get(planted.file()).merge(outcome, 1, Integer::sum);
                planned.get(planted.file()).merge("accepted", -1, Integer::sum);
            }
        }

        Map<String, Map<String, Integer>> found = new TreeMap<>();
        rows("SELECT file_name, accepted, updated, unchanged, held, rejected, blank FROM batch")
                .forEach(row -> {
                    Map<String, Integer> outcomes = new TreeMap<>();
                    List<String> names = List.of("accepted", "updated", "unchanged", "held", "rejected", "blank");
                    for (int i = 0; i < names.size(); i++) {
                        int rows = Integer.parseInt(row.get(i + 1));
                        if (rows > 0) {
                            outcomes.put(names.get(i), rows);
                        }
                    }
                    found.put(row.get(0), outcomes);
                });

        assertThat(found).isEqualTo(planned);
    }

    @Test
    void every_planted_defect_is_named_at_its_sheet_and_row() {
        Set<String> named = new HashSet<>();
        rows("""
                SELECT b.file_name, i.sheet, i.row_no, i.code
                FROM batch_issue i JOIN batch b ON b.county_code = i.county_code AND b.batch_id = i.batch_id
                """).forEach(row -> named.add(String.join("|", row)));

        List<String> expected = DemoRegister.truth().defects().stream()
                .filter(planted -> !planted.defect().issueWord().isEmpty())
                .map(planted -> at(planted) + "|" + planted.defect().issueWord())
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(expected).filteredOn(one -> !named.contains(one)).isEmpty();
    }

    @Test
    void rows_kept_aside_are_those_planted_to_be_held_or_rejected() {
        Map<String, String> kept = new TreeMap<>();
        rows("""
                SELECT b.file_name, b.sheets, r.sheet_no, r.row_no, r.outcome
                FROM batch_row r JOIN batch b ON b.county_code = r.county_code AND b.batch_id = r.batch_id
                """).forEach(row -> {
            String sheet =
                    row.get(1).substring(2, row.get(1).length() - 2).split("\",\"", -1)[Integer.parseInt(row.get(2))];
            kept.put(row.get(0) + "|" + sheet + "|" + row.get(3), row.get(4));
        });

        Map<String, String> planned = new TreeMap<>();
        DemoRegister.truth().defects().stream()
                .filter(planted -> Set.of("held", "rejected").contains(outcome(planted.defect())))
                .forEach(planted -> planned.put(at(planted), outcome(planted.defect())));

        assertThat(kept).isEqualTo(planned);
    }

    @Test
    void a_row_without_a_planted_defect_raises_no_objection() {
        Set<String> planted = new HashSet<>();
        DemoRegister.truth().defects().forEach(defect -> planted.add(at(defect)));

        List<String> others = rows("""
                SELECT b.file_name, i.sheet, i.row_no, i.code
                FROM batch_issue i JOIN batch b ON b.county_code = i.county_code AND b.batch_id = i.batch_id
                WHERE i.code NOT IN ('row-not-a-person', 'column-not-used', 'sheet-not-read', 'identity-area-unknown',
                  'values-carried-down', 'test-repeated-soon', 'digit-preference')
                """).stream()
                .filter(row -> !planted.contains(String.join("|", row.subList(0, 3))))
                .map(row -> String.join("|", row))
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void the_register_holds_as_many_persons_as_were_planned() {
        int planned = persons("persons-in-register").values().stream()
                .mapToInt(Integer::intValue)
                .sum();

        List<List<String>> found = rows("SELECT COUNT(*) FROM person_detail WHERE assessment_no = 0");

        assertThat(found).containsExactly(List.of(String.valueOf(planned)));
    }

    @Test
    void persons_screened_by_programme_township_and_year_are_those_planned() {
        Map<String, Integer> planned = new TreeMap<>(persons("persons-screened"));
        persons("persons-screened-outside-programme")
                .forEach((key, persons) -> planned.merge(key, persons, Integer::sum));

        Map<String, Integer> found = new TreeMap<>();
        rows("""
                SELECT s.programme, d.township_code, s.screened_year, COUNT(*)
                FROM screened_person s
                JOIN person_detail d ON d.county_code = s.county_code
                    AND d.assessment_no = s.assessment_no
                    AND d.person_id = s.person_id
                WHERE s.assessment_no = 0
                GROUP BY s.programme, d.township_code, s.screened_year
                """).forEach(row -> found.put(String.join("|", row.subList(0, 3)), Integer.parseInt(row.get(3))));

        assertThat(found).isEqualTo(planned);
    }

    @Test
    void everybody_with_a_positive_finding_and_no_next_step_has_an_open_task() {
        Set<String> open = new HashSet<>();
        rows("""
                SELECT t.programme, p.identity_number, t.step
                FROM task t
                JOIN person p ON p.county_code = t.county_code AND p.person_id = t.person_id
                WHERE t.assessment_no = 0 AND t.until_date = DATE '9999-12-31'
                """).forEach(row -> open.add(String.join("|", row)));

        List<DemoTruth.OpenPositive> expected = DemoRegister.truth().openPositives().stream()
                .filter(positive -> !Set.of("died", "moved", "refused").contains(positive.state()))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(expected)
                .filteredOn(positive ->
                        ANSWERS.getOrDefault(positive.missingStep(), Set.of(positive.missingStep())).stream()
                                .noneMatch(step -> open.contains(
                                        String.join("|", positive.programme(), positive.identityNumber(), step))))
                .isEmpty();
    }

    private static Map<String, Integer> persons(String measure) {
        return DemoRegister.truth().persons().stream()
                .filter(count -> count.measure().equals(measure))
                .collect(groupingBy(
                        count -> count.programme() + "|" + count.township() + "|" + count.year(),
                        TreeMap::new,
                        summingInt(DemoTruth.PersonCount::persons)));
    }

    private static String at(DemoTruth.PlantedDefect planted) {
        String csv = planted.file().replace(".csv", "");
        return planted.file() + "|" + (planted.sheet().isEmpty() ? csv : planted.sheet()) + "|" + planted.row();
    }

    private static String outcome(Defect defect) {
        return defect.outcome().word().replace("accepted-with-warning", "accepted");
    }

    private static List<List<String>> rows(String question) {
        List<List<String>> rows = new ArrayList<>();
        try (Database database = Database.open(register.location().toString(), false);
                var statement = database.connection().createStatement();
                var found = statement.executeQuery(question)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
