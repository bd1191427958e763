package org.screenreg.demo.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.people.DemoSize;
import org.screenreg.demo.sheet.DateStyle;

class DemoFilesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final DemoCounty COUNTY = DemoCounty.generate(7, DemoSize.SMALL, AS_OF);
    private static final Map<String, Map<String, List<List<String>>>> SHEETS = new TreeMap<>();

    @TempDir
    static Path folder;

    private static DemoFiles.Written written;

    @BeforeAll
    static void write_the_files_once() {
        written = DemoFiles.write(COUNTY, folder.resolve("one"));
        written.files().forEach(file -> SHEETS.put(file.getFileName().toString(), WrittenSheets.of(file)));
    }

    @Test
    void the_same_county_gives_the_same_cells() {
        DemoFiles.Written again = DemoFiles.write(COUNTY, folder.resolve("two"));

        for (Path file : again.files()) {
            assertThat(WrittenSheets.of(file))
                    .isEqualTo(SHEETS.get(file.getFileName().toString()));
        }
    }

    @Test
    void the_same_county_gives_the_same_bytes_in_text_files() throws IOException {
        Path again = folder.resolve("three");
        DemoFiles.write(COUNTY, again);

        for (String name : List.of("目标人群数.csv", "慢阻肺筛查-系统导出.csv", "truth/defects.csv", "truth/persons.csv")) {
            assertThat(again.resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
        }
    }

    @Test
    void the_truth_counts_the_rows_that_are_there() {
        var counted = new TreeMap<String, Integer>();
        SHEETS.forEach((file, sheets) -> sheets.forEach((sheet, rows) -> belowHeadings(rows)
                .forEach(row -> counted.merge(file + "|" + sheet + "|" + nature(row), 1, Integer::sum))));

        var stated = new TreeMap<String, Integer>();
        written.truth()
                .rows()
                .forEach(row -> stated.put(row.file() + "|" + row.sheet() + "|" + row.nature(), row.rows()));
        assertThat(counted).isEqualTo(stated);
    }

    @Test
    void no_row_has_two_defects() {
        assertThat(written.truth().defects())
                .extracting(defect -> defect.file() + defect.sheet() + defect.row())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_defect_is_planted_in_the_screening_files() {
        Set<Defect> planted = new HashSet<>();
        written.truth().defects().forEach(defect -> planted.add(defect.defect()));

        assertThat(planted).containsAll(Defect.plantable());
        assertThat(planted)
                .contains(
                        Defect.SAME_ROW_TWICE,
                        Defect.SAME_ROW_IN_LATER_FILE,
                        Defect.MAN_IN_BREAST_LIST,
                        Defect.WOMAN_OUTSIDE_AGE);
    }

    @Test
    void a_row_sent_twice_is_the_row_above_once_more() {
        for (DemoTruth.PlantedDefect defect : planted(Defect.SAME_ROW_TWICE)) {
            List<String> above = afterVillage(row(defect, -1));

            assertThat(afterVillage(row(defect, 0))).isEqualTo(above);
        }
    }

    @Test
    void identity_defects_stand_in_the_rows_the_truth_names() {
        assertThat(identities(Defect.IDENTITY_FIFTEEN_DIGITS)).allMatch(cell -> cell.matches("999999\\d{9}"));
        assertThat(identities(Defect.IDENTITY_AS_NUMBER))
                .allMatch(cell -> cell.startsWith("number 9.99999") || cell.equals("9.99999E+17"));
        assertThat(identities(Defect.IDENTITY_MISSING)).containsOnly("");
        assertThat(identities(Defect.IDENTITY_MASKED)).allMatch(cell -> cell.contains("****"));
        assertThat(identities(Defect.IDENTITY_LOWER_X)).allMatch(cell -> cell.endsWith("x"));
        assertThat(identities(Defect.IDENTITY_HYPHENATED)).allMatch(cell -> cell.contains("-"));
        assertThat(identities(Defect.IDENTITY_SPACED)).allMatch(cell -> cell.contains(" "));
        assertThat(identities(Defect.IDENTITY_FULL_WIDTH)).allMatch(cell -> cell.startsWith("９９９９９９"));
    }

    @Test
    void the_main_dates_are_typed_in_the_styles_the_truth_counts() {
        var stated = new HashMap<String, Integer>();
        written.truth().dates().forEach(date -> stated.merge(date.style(), date.rows(), Integer::sum));

        var counted = new HashMap<String, Integer>();
        SHEETS.forEach((file, sheets) -> WrittenSheets.mainDates(file).stream()
                .flatMap(heading -> cellsUnder(heading, sheets).stream())
                .forEach(cell -> style(cell).forEach(style -> counted.merge(style, 1, Integer::sum))));
        assertThat(counted).isEqualTo(stated);
    }

    @Test
    void every_listed_person_is_in_the_register_once() {
        long listed = SHEETS.get("居民名册.xlsx").get("居民名册").size() - 2;
        int expected = written.truth().persons().get(0).persons();

        assertThat(listed).isEqualTo(COUNTY.residents().size());
        assertThat(expected)
                .isBetween((int) listed, (int) listed + COUNTY.newcomers().size());
    }

    @Test
    void the_target_population_adds_up_to_the_residents_of_the_day() {
        long residents = COUNTY.residents().stream()
                .filter(person -> person.livesHereOn(LocalDate.of(2026, 1, 1)))
                .count();

        long stated = SHEETS.get("目标人群数.csv").get("").stream()
                .filter(row -> row.get(0).equals("2026"))
                .mapToLong(row -> Long.parseLong(row.get(6)))
                .sum();
        assertThat(stated).isEqualTo(residents);
    }

    @Test
    @EnabledIfSystemProperty(named = "demo.county", matches = "true")
    void a_whole_county_is_written_within_ninety_seconds() {
        DemoCounty county = DemoCounty.generate(7, DemoSize.COUNTY, AS_OF);

        Assertions.assertTimeout(Duration.ofSeconds(90), () -> DemoFiles.write(county, folder.resolve("county")));
    }

    private static List<List<String>> belowHeadings(List<List<String>> rows) {
        int headings = headingRow(rows);
        boolean two = rows.size() > headings + 1 && rows.get(headings + 1).contains("日期");
        return rows.subList(headings + (two ? 2 : 1), rows.size());
    }

    private static int headingRow(List<List<String>> rows) {
        int row = 0;
        while (rows.get(row).stream().filter(cell -> !cell.isEmpty()).count() < 3) {
            row++;
        }
        return row;
    }

    private static String nature(List<String> row) {
        long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
        if (row.contains("小计")) {
            return "subtotal";
        }
        return filled == 0 ? "blank" : filled == 1 ? "footnote" : "data";
    }

    private static List<DemoTruth.PlantedDefect> planted(Defect kind) {
        return written.truth().defects().stream()
                .filter(defect -> defect.defect() == kind)
                .toList();
    }

    private static List<String> row(DemoTruth.PlantedDefect defect, int offset) {
        return SHEETS.get(defect.file()).get(defect.sheet()).get(defect.row() - 1 + offset);
    }

    /** Without serial number and village, which a merged cell holds only once. */
    private static List<String> afterVillage(List<String> row) {
        return row.subList(2, row.size());
    }

    private static List<String> identities(Defect kind) {
        return planted(kind).stream().map(DemoFilesTest::identity).toList();
    }

    private static String identity(DemoTruth.PlantedDefect defect) {
        List<List<String>> rows = SHEETS.get(defect.file()).get(defect.sheet());
        List<String> headings = rows.get(headingRow(rows));
        for (String heading : List.of("身份证号", "身份证号码", "证件号码", "身份证", "\uFEFF身份证号")) {
            if (headings.contains(heading)) {
                return row(defect, 0).get(headings.indexOf(heading));
            }
        }
        throw new AssertionError("no identity column in " + defect.file() + " under " + headings);
    }

    private static List<String> cellsUnder(String heading, Map<String, List<List<String>>> sheets) {
        var cells = new ArrayList<String>();
        for (List<List<String>> rows : sheets.values()) {
            int column = rows.get(headingRow(rows)).indexOf(heading);
            belowHeadings(rows).stream()
                    .filter(row -> column >= 0 && row.size() > column)
                    .forEach(row -> cells.add(row.get(column)));
        }
        return cells;
    }

    private static List<String> style(String cell) {
        if (cell.startsWith("date ") || cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return List.of("true date cell");
        }
        return DateStyle.of(cell).map(DateStyle::example).stream().toList();
    }
}
