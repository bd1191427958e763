package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.store.Document;

/**
 * Plants defects of every kind at random places of clean lists and compares what is reported with what was planted; and
 * every fact in the register with the truth.
 */
class InjectedDefectsTest {
    private static final int LINES = Integer.getInteger("planted.lines", 400);
    private static final long SEED = Long.getLong("planted.seed", 20_261_122);
    private static final double SHARE_SPOILED = 0.4;
    private static final Map<String, String> BORN_IN =
            Map.of(PlantedKind.BREAST, "01", PlantedKind.LUNG, "02", PlantedKind.CERVICAL, "03");
    private static final Set<String> ABOUT_THE_AREA = Set.of("identity-area-unknown");
    private static final Map<String, Map<String, String>> LISTS = Map.of(
            PlantedKind.BREAST,
            cells(
                    "姓名=张三|身份证号=|性别=女|出生日期=1980-01-01|联系电话=13800000000|村=|详细住址=|彩超日期=ultrasound.performed-on|彩超左=ultrasound.left|彩超右=ultrasound.right|问卷日期=risk-questionnaire.performed-on|初潮年龄=risk-questionnaire.menarche-age"),
            PlantedKind.LUNG,
            cells(
                    "姓名=李四|身份证号=|性别=女|问卷日期=risk-questionnaire.performed-on|日吸烟量(支/天)=risk-questionnaire.cigarettes-per-day|吸烟年限(年)=risk-questionnaire.years-smoked|LDCT检查日期=ldct.performed-on|最大结节直径(mm)=ldct.diameter-mm"),
            PlantedKind.CERVICAL,
            cells(
                    "姓名=王五|身份证号=|性别=女|HPV检测日期=hpv.performed-on|HPV检测结果=hpv.result|TCT日期=cytology.performed-on|TCT结果=cytology.result"));
    private static final Map<String, List<String>> GOOD = Map.of(
            "ultrasound.left", List.of("1", "2", "3", "4A"),
            "ultrasound.right", List.of("1", "2", "3", "5"),
            "risk-questionnaire.menarche-age", List.of("12", "13", "14"),
            "risk-questionnaire.cigarettes-per-day", List.of("10", "20", "30"),
            "risk-questionnaire.years-smoked", List.of("10", "20", "35"),
            "ldct.diameter-mm", List.of("3", "5.5", "9"),
            "hpv.result", List.of("negative", "other", "16-18"),
            "cytology.result", List.of("nilm", "asc-us", "hsil"));

    @TempDir
    static Path folder;

    private static final Map<String, Set<String>> PLANTED = new TreeMap<>();
    private static final Map<String, Set<String>> REPORTED = new TreeMap<>();
    private static final Map<String, Set<String>> WRONG_FACTS = new TreeMap<>();
    private static final Map<PlantedKind, Integer> TIMES = new HashMap<>();

    /** A line of a list: what is written, and what is true of it by target. */
    private record Line(Map<String, Object> cells, Map<String, String> truth, Set<String> issues, String fate) {}

    private static Map<String, String> cells(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : text.split("\\|")) {
            cells.put(cell.split("=", 2)[0], cell.split("=", 2)[1]);
        }
        return cells;
    }

    @BeforeAll
    static void plant_and_load() {
        DemoRegister register = DemoRegister.with(folder, List.of(DemoRegister.file("区划")));
        long batch = 1;
        for (String list : LISTS.keySet()) {
            List<Line> lines = lines(list, new Random(SEED + list.hashCode()));
            Path file = SentBook.write(folder.resolve(list + ".xlsx"), workbook -> write(workbook, list, lines));
            CommandRun run = register.run("import", "load", file, "--no-issue-file");
            assertThat(run.out()).as(run.said()).contains(lines.size() + " rows read");
            compare(list, lines, LoadedRows.of(register, ++batch));
        }
    }

    private static List<Line> lines(String list, Random random) {
        List<PlantedKind> kinds = new ArrayList<>(PlantedKind.all().stream()
                .filter(kind -> kind.list().equals(list))
                .toList());
        Collections.shuffle(kinds, random);
        int planted = 0;
        List<Line> lines = new ArrayList<>();
        int woman = 0;
        while (lines.size() < LINES) {
            String number =
                    Numbers.women("19%02d%s01".formatted(66 + woman / 450, BORN_IN.get(list)), woman % 450 + 10);
            woman++;
            Line clean = clean(list, number, random);
            if (random.nextDouble() >= SHARE_SPOILED) {
                lines.add(clean);
                continue;
            }
            PlantedKind kind = kinds.get(planted++ % kinds.size());
            TIMES.merge(kind, 1, Integer::sum);
            if (kind.heading().isEmpty()) {
                lines.addAll(spoiledRows(kind, clean));
            } else {
                lines.add(spoiled(kind, clean));
            }
        }
        return lines;
    }

    private static Line clean(String list, String number, Random random) {
        Map<String, Object> cells = new LinkedHashMap<>();
        Map<String, String> truth = new TreeMap<>();
        LISTS.get(list).forEach((heading, target) -> {
            if (!target.contains(".")) {
                cells.put(heading, heading.equals("身份证号") ? number : target);
            } else if (target.endsWith(".performed-on")) {
                String day = "2026-0%d-1%d".formatted(1 + random.nextInt(6), random.nextInt(9));
                cells.put(heading, day);
                truth.put(target, day);
            } else {
                List<String> values = GOOD.get(target);
                String value = values.get(random.nextInt(values.size()));
                cells.put(heading, value);
                truth.put(target, value);
            }
        });
        if (list.equals(PlantedKind.BREAST)) {
            cells.put("出生日期", number.substring(6, 10) + "-01-01");
        }
        return new Line(cells, truth, new HashSet<>(), "");
    }

    private static Line spoiled(PlantedKind kind, Line line) {
        Map<String, Object> cells = new LinkedHashMap<>(line.cells());
        Map<String, String> truth = new TreeMap<>(line.truth());
        String number = String.valueOf(cells.get("身份证号"));
        Object written =
                switch (String.valueOf(kind.written())) {
                    case "one digit changed" ->
                        number.substring(0, 13) + (number.charAt(13) + 1 - '0') % 10 + number.substring(14);
                    case "one digit missing" -> number.substring(0, 17);
                    case "letter O" -> number.replaceFirst("0", "O");
                    case "full width" -> fullWidth(number);
                    case "fifteen digits" -> Numbers.old(number);
                    default -> kind.written();
                };
        cells.put(kind.heading(), written);
        String target = LISTS.get(kind.list()).get(kind.heading());
        if (target.contains(".") && !kind.means().equals("=")) {
            truth.put(target, kind.means());
        }
        return new Line(cells, truth, new HashSet<>(kind.issues()), "");
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    private static List<Line> spoiledRows(PlantedKind kind, Line line) {
        Set<String> issues = new HashSet<>(kind.issues());
        switch (String.valueOf(kind.written())) {
            case "repeated" -> {
                return List.of(line, new Line(line.cells(), line.truth(), issues, ""));
            }
            case "repeated with another result" -> {
                Map<String, Object> other = new LinkedHashMap<>(line.cells());
                Map<String, String> truth = new TreeMap<>(line.truth());
                other.put("彩超右", "6");
                truth.put("ultrasound.right", "6");
                return List.of(line, new Line(other, truth, issues, ""));
            }
            case "subtotal" -> {
                return List.of(line, new Line(Map.of("姓名", "合计", "彩超左", 12), Map.of(), issues, ""));
            }
            case "heading again" -> {
                Map<String, Object> headings = new LinkedHashMap<>();
                LISTS.get(kind.list()).keySet().forEach(heading -> headings.put(heading, heading));
                return List.of(line, new Line(headings, Map.of(), issues, ""));
            }
            case "text too long" -> {
                Map<String, Object> cells = new LinkedHashMap<>(line.cells());
                cells.put("详细住址", "长".repeat(300));
                return List.of(new Line(cells, line.truth(), issues, ""));
            }
            default -> {
                return List.of(new Line(line.cells(), Map.of(), issues, "struck"));
            }
        }
    }

    private static void write(Workbook workbook, String list, List<Line> lines) {
        Sheet sheet = workbook.createSheet("s");
        List<String> headings = List.copyOf(LISTS.get(list).keySet());
        Font font = workbook.createFont();
        font.setStrikeout(true);
        CellStyle struck = workbook.createCellStyle();
        struck.setFont(font);
        SentBook.row(sheet, 1, headings.toArray());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            SentBook.row(
                    sheet,
                    i + 2,
                    headings.stream().map(heading -> line.cells().get(heading)).toArray());
            Row row = sheet.getRow(i + 1);
            row.forEach(cell -> {
                if (line.fate().equals("struck")) {
                    cell.setCellStyle(struck);
                }
                if (cell.toString().equals("#N/A")) {
                    cell.setCellErrorValue(FormulaError.NA.getCode());
                }
            });
        }
    }

    private static void compare(String list, List<Line> lines, LoadedRows rows) {
        for (int i = 0; i < lines.size(); i++) {
            String place = list + " row " + (i + 2);
            Set<String> reported = new HashSet<>(rows.issuesOf(i + 2));
            reported.removeAll(ABOUT_THE_AREA);
            lines.get(i).issues().forEach(issue -> PLANTED.computeIfAbsent(issue, key -> new HashSet<>())
                    .add(place));
            reported.forEach(issue ->
                    REPORTED.computeIfAbsent(issue, key -> new HashSet<>()).add(place));
            Map<String, String> truth = lines.get(i).truth();
            rows.facts().getOrDefault(i + 2, new TreeMap<>()).forEach((kind, fact) -> {
                check(place, truth, kind + ".performed-on", fact.substring(0, 10));
                Document.map(fact.substring(11)).forEach((key, value) -> check(place, truth, kind + "." + key, value));
            });
        }
    }

    private static void check(String place, Map<String, String> truth, String target, String found) {
        if (!found.equals(truth.get(target))) {
            WRONG_FACTS
                    .computeIfAbsent(place, key -> new HashSet<>())
                    .add(target + " is " + found + " and not " + truth.get(target));
        }
    }

    @Test
    void at_least_forty_kinds_are_planted() {
        assertThat(TIMES.keySet())
                .hasSizeGreaterThanOrEqualTo(40)
                .hasSize(PlantedKind.all().size());
    }

    @Test
    void what_is_planted_is_reported_and_nothing_else() {
        int planted = PLANTED.values().stream().mapToInt(Set::size).sum();
        int reported = REPORTED.values().stream().mapToInt(Set::size).sum();
        int both = 0;
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Set<String>> cause : PLANTED.entrySet()) {
            Set<String> found = new HashSet<>(REPORTED.getOrDefault(cause.getKey(), Set.of()));
            found.retainAll(cause.getValue());
            both += found.size();
            lines.add("%-30s planted %4d  found %4d"
                    .formatted(cause.getKey(), cause.getValue().size(), found.size()));
        }
        double recall = (double) both / planted;
        double precision = (double) both / reported;
        Set<String> unplanted = new HashSet<>(REPORTED.keySet());
        unplanted.removeAll(PLANTED.keySet());
        System.out.printf(
                "%s%n%d kinds, %d planted, %d reported: precision %.4f, recall %.4f%n",
                String.join("\n", lines), TIMES.size(), planted, reported, precision, recall);

        assertThat(unplanted).isEmpty();
        assertThat(recall).as(String.join("\n", lines)).isGreaterThanOrEqualTo(0.99);
        assertThat(precision).as(String.join("\n", lines)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void nothing_planted_becomes_a_wrong_fact() {
        assertThat(WRONG_FACTS).isEmpty();
    }
}
