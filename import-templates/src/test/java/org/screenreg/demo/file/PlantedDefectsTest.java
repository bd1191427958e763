package org.screenreg.demo.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.DemoSize;
import org.screenreg.demo.people.Resident;

class PlantedDefectsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final DemoCounty COUNTY = DemoCounty.generate(21, DemoSize.SMALL, AS_OF);
    private static final List<String> IDENTITY = List.of("身份证号", "身份证号码", "证件号码", "身份证", "\uFEFF身份证号");
    private static final List<String> VILLAGE = List.of("村", "行政村", "村居");
    private static final Map<String, Map<String, List<List<String>>>> SHEETS = new HashMap<>();

    @TempDir
    static Path folder;

    private static DemoTruth truth;

    @BeforeAll
    static void write_the_files_once() {
        DemoFiles.Written written = DemoFiles.write(COUNTY, folder);
        truth = written.truth();
        written.files().forEach(file -> SHEETS.put(file.getFileName().toString(), WrittenSheets.of(file)));
    }

    @Test
    void an_unknown_village_is_nowhere_in_the_county() {
        Set<String> names = villageNames();

        assertThat(cells(Defect.VILLAGE_UNKNOWN, VILLAGE)).isNotEmpty().doesNotContainAnyElementsOf(names);
    }

    @Test
    void another_name_of_a_village_is_one_the_area_table_lists() {
        Set<String> names = villageNames();

        assertThat(cells(Defect.VILLAGE_OTHER_NAME, VILLAGE)).isNotEmpty().isSubsetOf(names);
    }

    @Test
    void a_ditto_mark_stands_for_the_village_above() {
        assertThat(cells(Defect.DITTO_MARK, VILLAGE)).isNotEmpty().isSubsetOf("同上", "〃");
    }

    @Test
    void a_date_in_future_lies_after_the_as_of_date() {
        assertThat(planted(Defect.DATE_IN_FUTURE))
                .isNotEmpty()
                .map(PlantedDefectsTest::mainDate)
                .allMatch(cell -> LocalDate.parse(cell.replace('/', '-')).isAfter(AS_OF));
    }

    @Test
    void a_date_before_birth_lies_before_the_birth_date_in_the_identity_number() {
        for (DemoTruth.PlantedDefect defect : planted(Defect.DATE_BEFORE_BIRTH)) {
            String born = cell(defect, IDENTITY).substring(6, 14);

            assertThat(mainDate(defect).replace("/", "")).isLessThan(born);
        }
    }

    @Test
    void the_register_holds_the_listed_people_and_those_of_accepted_rows() {
        Set<String> numbers = new HashSet<>();
        COUNTY.residents().forEach(person -> numbers.add(person.identityNumber()));
        SHEETS.keySet().stream()
                .filter(PlantedDefectsTest::isAboutEvents)
                .forEach(file -> numbers.addAll(accepted(file)));

        assertThat(numbers).hasSize(persons("persons-in-register"));
    }

    @Test
    void the_women_screened_are_those_of_accepted_rows() {
        Set<String> numbers = new HashSet<>();
        SHEETS.keySet().stream().filter(file -> file.startsWith("乳腺癌")).forEach(file -> numbers.addAll(accepted(file)));

        int stated = truth.persons().stream()
                .filter(count ->
                        count.programme().equals("breast") && count.measure().startsWith("persons-screened"))
                .mapToInt(DemoTruth.PersonCount::persons)
                .sum();
        assertThat(numbers).hasSize(stated);
    }

    @Test
    void people_on_no_list_are_met_at_the_screening() {
        Set<String> numbers = new HashSet<>();
        SHEETS.keySet().stream()
                .filter(PlantedDefectsTest::isAboutEvents)
                .forEach(file -> numbers.addAll(accepted(file)));

        assertThat(COUNTY.newcomers()).extracting(Resident::identityNumber).anyMatch(numbers::contains);
    }

    private static boolean isAboutEvents(String file) {
        return file.contains("筛查") || file.contains("随访");
    }

    private static int persons(String measure) {
        return truth.persons().stream()
                .filter(count -> count.measure().equals(measure))
                .mapToInt(DemoTruth.PersonCount::persons)
                .sum();
    }

    /** The identity numbers of all rows that no truth says to be held, rejected or known already. */
    private static Set<String> accepted(String file) {
        var numbers = new HashSet<String>();
        SHEETS.get(file).forEach((sheet, rows) -> {
            Set<Integer> refused = refused(file, sheet);
            int column = column(rows, IDENTITY);
            for (int i = 0; i < rows.size(); i++) {
                String cell = rows.get(i).size() > column ? plain(rows.get(i).get(column)) : "";
                if (cell.startsWith("999999") && !refused.contains(i + 1)) {
                    numbers.add(cell);
                }
            }
        });
        return numbers;
    }

    private static Set<Integer> refused(String file, String sheet) {
        var rows = new HashSet<Integer>();
        truth.defects().stream()
                .filter(defect -> defect.file().equals(file) && defect.sheet().equals(sheet))
                .filter(defect -> !defect.defect().outcome().counts())
                .forEach(defect -> rows.add(defect.row()));
        return rows;
    }

    private static String plain(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("[ -]", "")
                .toUpperCase(Locale.ROOT);
        return text.length() == 15 ? full(text) : text;
    }

    private static String full(String old) {
        return COUNTY.residents().stream()
                .map(Resident::identityNumber)
                .filter(number -> number.substring(0, 6).equals(old.substring(0, 6))
                        && number.startsWith("19", 6)
                        && number.substring(8, 17).equals(old.substring(6)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> villageNames() {
        var names = new HashSet<String>();
        for (Area village : COUNTY.areas().villages()) {
            names.add(village.name());
            names.addAll(village.otherNames());
        }
        return names;
    }

    private static List<DemoTruth.PlantedDefect> planted(Defect kind) {
        return truth.defects().stream()
                .filter(defect -> defect.defect() == kind)
                .toList();
    }

    private static List<String> cells(Defect kind, List<String> headings) {
        return planted(kind).stream().map(defect -> cell(defect, headings)).toList();
    }

    private static String mainDate(DemoTruth.PlantedDefect defect) {
        return cell(defect, WrittenSheets.mainDates(defect.file()));
    }

    private static String cell(DemoTruth.PlantedDefect defect, List<String> headings) {
        List<List<String>> rows = SHEETS.get(defect.file()).get(defect.sheet());
        return rows.get(defect.row() - 1).get(column(rows, headings));
    }

    private static int column(List<List<String>> rows, List<String> headings) {
        for (List<String> row : rows) {
            for (String heading : headings) {
                if (row.size() > 3 && row.contains(heading)) {
                    return row.indexOf(heading);
                }
            }
        }
        throw new AssertionError("no such column");
    }
}
