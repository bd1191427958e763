package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for dirty cells, each with what counties write and what becomes of it: issues, outcome and facts. */
class DirtyDataTest {
    private static final String OK = "accepted";
    private static final String HELD = "held";
    private static final String REJECTED = "rejected";

    @TempDir
    static Path folder;

    private static final Map<String, LoadedRows> LOADED = new HashMap<>();

    /** A list of a programme with a good line, of which every case spoils one cell. */
    private enum Listed {
        BREAST(
                "姓名=张三|身份证号=|性别=女|出生日期=1980-01-01|联系电话=13800000000|村=一村|检查单位=|彩超日期=2026-03-02|彩超左=1|彩超右=2|乳腺X线日期=|乳腺X线BI-RADS=|肿块大小=|问卷日期=2026-03-01|初潮年龄=14"),
        LUNG(
                "姓名=张三|身份证号=|性别=女|问卷日期=2026-03-01|吸烟状况=现吸|日吸烟量(支/天)=20|吸烟年限(年)=30|吸烟包年数=|LDCT检查日期=2026-03-02|最大结节直径(mm)=5"),
        CERVICAL("姓名=张三|身份证号=|性别=女|HPV检测日期=2026-03-02|HPV检测结果=阴性|TCT日期=2026-03-02|TCT结果=NILM"),
        LIVER("姓名=张三|身份证号=|性别=女|AFP检测日期=2026-03-02|AFP(ng/mL)=5");

        private final List<String> headings;
        private final List<String> good;

        Listed(String line) {
            headings = Stream.of(line.split("\\|"))
                    .map(cell -> cell.split("=", 2)[0])
                    .toList();
            good = Stream.of(line.split("\\|"))
                    .map(cell -> cell.split("=", 2)[1])
                    .toList();
        }
    }

    /**
     * A line with one dirty cell.
     *
     * @param facts what the event of a kind must hold, written {@code kind: part}; with ! in front what it must not
     */
    private record Case(
            String rule, Listed list, String heading, Object written, String outcome, String issues, String facts) {
        @Override
        public String toString() {
            return rule + ": " + heading + " = " + written;
        }
    }

    private static Case of(String rule, Listed list, String cell, String outcome, String issues, String... facts) {
        String[] parts = cell.split("=", 2);
        return new Case(rule, list, parts[0], parts[1], outcome, issues, String.join(";", facts));
    }

    static Stream<Case> cases() {
        return Stream.of(identity(), details(), dates(), numbers(), codes(), states())
                .flatMap(List::stream);
    }

    private static List<Case> identity() {
        return List.of(
                new Case(
                        "8 identity as a number",
                        Listed.BREAST,
                        "身份证号",
                        9.99999198001010e17,
                        HELD,
                        "identity-number-lost-digits",
                        ""),
                of(
                        "8 identity in scientific notation",
                        Listed.BREAST,
                        "身份证号=9.99999E+17",
                        HELD,
                        "identity-number-lost-digits"),
                of("9 noise around the identity", Listed.BREAST, "身份证号=' 999999-19800101-002ｘ ", OK, ""),
                of("12 masked identity", Listed.BREAST, "身份证号=9999991980********", HELD, "identity-number-masked"),
                of("12 identity too short", Listed.BREAST, "身份证号=99999919800101", HELD, "identity-number-length"),
                of(
                        "40 identity of somebody not born yet",
                        Listed.BREAST,
                        "身份证号=" + Numbers.women("20620101", 1),
                        HELD,
                        "identity-number-birth-date"),
                of(
                        "39 a man in a list for women only",
                        Listed.CERVICAL,
                        "身份证号=" + Numbers.men("19800101", 1),
                        REJECTED,
                        "sex-not-possible"),
                of(
                        "39 a man in a list of mostly women",
                        Listed.BREAST,
                        "身份证号=" + Numbers.men("19800101", 2),
                        OK,
                        "person-outside-programme,sex-differs"),
                of(
                        "38 outside the ages of the programme",
                        Listed.BREAST,
                        "身份证号=" + Numbers.women("19980101", 2),
                        OK,
                        "birth-date-differs,person-outside-programme"),
                of(
                        "10 letter O for zero",
                        Listed.CERVICAL,
                        "身份证号=" + Numbers.women("19800101", 2).replaceFirst("0", "O"),
                        OK,
                        "identity-number-repaired",
                        "hpv: negative"),
                of(
                        "10 Cyrillic x",
                        Listed.CERVICAL,
                        "身份证号=" + Numbers.withX().replace('X', 'х'),
                        OK,
                        "identity-number-repaired"),
                of(
                        "11 fifteen digits",
                        Listed.CERVICAL,
                        "身份证号=" + Numbers.old(Numbers.women("19750303", 3)),
                        OK,
                        "identity-number-converted"));
    }

    private static List<Case> details() {
        return List.of(
                of("20 sex as a code", Listed.BREAST, "性别=2", OK, ""),
                of("20 sex as another word", Listed.BREAST, "性别=女性 ", OK, ""),
                of("20 sex against the identity", Listed.BREAST, "性别=男", OK, "sex-differs"),
                of("20 sex nobody understands", Listed.BREAST, "性别=妇", OK, "sex-not-readable"),
                of("21 age for the birth date", Listed.BREAST, "出生日期=46岁", OK, "birth-date-not-exact"),
                of("21 month for the birth date", Listed.BREAST, "出生日期=1980.01", OK, "birth-date-not-exact"),
                of("32 telephone with .0", Listed.BREAST, "联系电话=13900139000.0", OK, ""),
                of("32 telephone of twelve digits", Listed.BREAST, "联系电话=013900139000", OK, "value-converted"),
                of("32 telephone cut by the sheet", Listed.BREAST, "联系电话=1.39E+10", OK, "phone-not-readable"),
                of("13 name with a remark", Listed.BREAST, "姓名=张三(已故)", OK, "name-doubtful"),
                of("33 village nobody knows", Listed.BREAST, "村=大王庄", OK, "village-unknown"),
                of(
                        "4 a dash is no ditto mark for who or when",
                        Listed.BREAST,
                        "彩超日期=--",
                        REJECTED,
                        "finding-without-date",
                        "ultrasound: "));
    }

    private static List<Case> dates() {
        return List.of(
                of("16 dots", Listed.BREAST, "彩超日期=2026.3.7", OK, "", "ultrasound: 2026-03-07"),
                of("16 eight digits", Listed.BREAST, "彩超日期=20260307", OK, "", "ultrasound: 2026-03-07"),
                of("16 Chinese", Listed.BREAST, "彩超日期=2026年3月7日", OK, "", "ultrasound: 2026-03-07"),
                of("24 Chinese numerals", Listed.BREAST, "彩超日期=二〇二六年三月七日", OK, "", "ultrasound: 2026-03-07"),
                of("16 with a time", Listed.BREAST, "彩超日期=2026-03-07 08:30", OK, "", "ultrasound: 2026-03-07"),
                new Case("17 serial number", Listed.BREAST, "彩超日期", 46088, OK, "", "ultrasound: 2026-03-07"),
                new Case(
                        "17 a small number is no serial", Listed.BREAST, "彩超日期", 60, REJECTED, "date-not-readable", ""),
                of("18 two-digit year", Listed.BREAST, "彩超日期=26.3.7", OK, "", "ultrasound: 2026-03-07"),
                of("16 no year", Listed.BREAST, "彩超日期=3月7日", REJECTED, "date-not-readable"),
                of("16 no such month", Listed.BREAST, "彩超日期=2025.13.1", REJECTED, "date-not-readable"),
                of("16 a month is not its first day", Listed.BREAST, "彩超日期=2026-03", REJECTED, "date-without-day"),
                of("16 words", Listed.BREAST, "彩超日期=上月", REJECTED, "date-not-readable"),
                of("19 after today", Listed.BREAST, "彩超日期=2027-03-02", REJECTED, "date-in-future"),
                of("19 before 1900", Listed.BREAST, "彩超日期=1026-03-02", REJECTED, "date-before-birth"),
                of("40 before birth", Listed.BREAST, "彩超日期=1966-03-02", REJECTED, "date-before-birth"));
    }

    private static List<Case> numbers() {
        return List.of(
                of("22 unit of the column", Listed.LUNG, "最大结节直径(mm)=8mm", OK, "", "ldct: \"8\""),
                of("22 centimetres", Listed.LUNG, "最大结节直径(mm)=0.8cm", OK, "value-converted", "ldct: \"8\""),
                of("22 two diameters", Listed.LUNG, "最大结节直径(mm)=8x6mm", OK, "number-largest-taken", "ldct: \"8\""),
                of(
                        "22 two diameters with a star",
                        Listed.LUNG,
                        "最大结节直径(mm)=6*8",
                        OK,
                        "number-largest-taken",
                        "ldct: \"8\""),
                of("22 a range", Listed.LUNG, "最大结节直径(mm)=6-8", OK, "number-largest-taken", "ldct: \"8\""),
                of("22 at least", Listed.LUNG, "最大结节直径(mm)=≥6", OK, "", "ldct: ≥6"),
                of("22 less than", Listed.LUNG, "最大结节直径(mm)=<5", OK, "", "ldct: <5"),
                of("22 about", Listed.LUNG, "最大结节直径(mm)=约8", OK, "number-about", "ldct: \"8\""),
                of("22 a strange unit", Listed.LUNG, "最大结节直径(mm)=8kg", REJECTED, "number-not-readable"),
                of(
                        "23 below the limit of the laboratory",
                        Listed.LIVER,
                        "AFP(ng/mL)=<2.0",
                        OK,
                        "",
                        "tumour-marker: <2.0"),
                of(
                        "23 above the limit of the laboratory",
                        Listed.LIVER,
                        "AFP(ng/mL)=>2000",
                        OK,
                        "",
                        "tumour-marker: >2000"),
                of("24 full-width digits", Listed.LUNG, "最大结节直径(mm)=８．５", OK, "", "ldct: \"8.5\""),
                of("24 numerals are no numbers", Listed.LUNG, "最大结节直径(mm)=一百", REJECTED, "number-not-readable"),
                of("31 at least so many pack-years", Listed.LUNG, "吸烟包年数=≥30包年", OK, "", "risk-questionnaire: ≥30"),
                of(
                        "31 amounts for pack-years",
                        Listed.LUNG,
                        "吸烟包年数=20支/天×30年",
                        OK,
                        "value-converted",
                        "risk-questionnaire: \"pack-years\":\"30\""),
                of(
                        "31 a pack and a half",
                        Listed.LUNG,
                        "日吸烟量(支/天)=1包半",
                        OK,
                        "value-converted",
                        "risk-questionnaire: \"30\""),
                of("31 a pack", Listed.LUNG, "日吸烟量(支/天)=1包", OK, "value-converted", "risk-questionnaire: \"20\""),
                of("31 words", Listed.LUNG, "日吸烟量(支/天)=很多", REJECTED, "number-not-readable"));
    }

    private static List<Case> codes() {
        return List.of(
                of("27 small letter", Listed.BREAST, "彩超左=4a", OK, "", "ultrasound: \"left\":\"4A\""),
                of("27 class in Roman", Listed.BREAST, "彩超左=IV级", OK, "", "ultrasound: \"left\":\"4\""),
                of("27 side behind the class", Listed.BREAST, "彩超左=4级(左)", OK, "", "ultrasound: \"left\":\"4\""),
                of("27 the wrong side", Listed.BREAST, "彩超左=4级(右)", REJECTED, "code-not-in-list", "ultrasound: "),
                of(
                        "30 two results in one cell",
                        Listed.BREAST,
                        "乳腺X线BI-RADS=左0类 右3类",
                        OK,
                        "",
                        "mammography: \"left\":\"0\",\"right\":\"3\""),
                of(
                        "30 both sides at once",
                        Listed.BREAST,
                        "乳腺X线BI-RADS=双侧3类",
                        OK,
                        "",
                        "mammography: \"left\":\"3\",\"right\":\"3\""),
                of("30 one class without a side", Listed.BREAST, "乳腺X线BI-RADS=3类", REJECTED, "code-not-in-list"),
                of("30 the other side in a column of one", Listed.BREAST, "彩超左=左0类 右3类", REJECTED, "code-not-in-list"),
                of("28 cytology in words", Listed.CERVICAL, "TCT结果=未见上皮内病变或恶性病变(NILM)", OK, "", "cytology: nilm"),
                of("28 ASCUS", Listed.CERVICAL, "TCT结果=ASC-US(HPV+)", OK, "", "cytology: asc-us"),
                of("28 AGUS", Listed.CERVICAL, "TCT结果=AGUS", OK, "", "cytology: agc"),
                of("29 type 16", Listed.CERVICAL, "HPV检测结果=16(+)", OK, "", "hpv: 16-18"),
                of("29 other types", Listed.CERVICAL, "HPV检测结果=52/58阳性", OK, "", "hpv: other"),
                of("29 several types", Listed.CERVICAL, "HPV检测结果=16、52阳性", OK, "most-serious-taken", "hpv: 16-18"),
                of("29 no type", Listed.CERVICAL, "HPV检测结果=阳性(型别不详)", OK, "", "hpv: untyped"),
                of(
                        "29 negative and positive is neither",
                        Listed.CERVICAL,
                        "HPV检测结果=阴性、16阳性",
                        REJECTED,
                        "code-not-in-list"),
                of(
                        "an unmatched text is never negative",
                        Listed.CERVICAL,
                        "HPV检测结果=未见明显异常信号",
                        REJECTED,
                        "code-not-in-list"));
    }

    private static List<Case> states() {
        return List.of(
                of(
                        "25 a dash is not negative",
                        Listed.CERVICAL,
                        "TCT结果=-",
                        OK,
                        "",
                        "cytology: 2026-03-02",
                        "!cytology: nilm"),
                of("25 unknown is not negative", Listed.CERVICAL, "TCT结果=不详", OK, "", "!cytology: nilm"),
                of("26 not done is no test", Listed.CERVICAL, "TCT结果=未查", OK, "test-not-done", "cytology: "),
                of(
                        "26 declined is no test and not the same",
                        Listed.CERVICAL,
                        "TCT结果=拒绝",
                        OK,
                        "test-refused",
                        "cytology: "),
                of(
                        "26 blank says nothing",
                        Listed.CERVICAL,
                        "TCT结果=",
                        OK,
                        "",
                        "cytology: 2026-03-02",
                        "!cytology: nilm"));
    }

    @BeforeAll
    static void load_every_list_once() {
        DemoRegister register = DemoRegister.with(folder, List.of(DemoRegister.file("区划")));
        for (Listed list : Listed.values()) {
            List<Case> cases = cases().filter(one -> one.list() == list).toList();
            Path file = SentBook.write(folder.resolve(list + ".xlsx"), workbook -> {
                Sheet sheet = workbook.createSheet("s");
                SentBook.row(sheet, 1, list.headings.toArray());
                IntStream.range(0, cases.size())
                        .forEach(i -> SentBook.row(
                                sheet, i + 2, line(list, cases.get(i), i).toArray()));
            });
            CommandRun run = register.run("import", "load", file, "--no-issue-file");
            assertThat(run.out()).as(run.said()).contains(cases.size() + " rows read");
            LOADED.put(list.name(), LoadedRows.of(register, LOADED.size() + 2));
        }
    }

    private static List<Object> line(Listed list, Case one, int number) {
        List<Object> line = new ArrayList<>(list.good);
        line.set(
                list.headings.indexOf("身份证号"),
                Numbers.women(list == Listed.LUNG ? "19660101" : "19800101", 100 + number));
        if (list == Listed.BREAST) {
            line.set(list.headings.indexOf("村"), "");
        }
        if (one.rule().startsWith("30 ") && one.heading().startsWith("乳腺X线")) {
            line.set(list.headings.indexOf("乳腺X线日期"), "2026-03-05");
        }
        line.set(list.headings.indexOf(one.heading()), one.written());
        return line;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rule(Case one) {
        LoadedRows rows = LOADED.get(one.list().name());
        int row = cases().filter(other -> other.list() == one.list()).toList().indexOf(one) + 2;
        List<String> issues = rows.issuesOf(row).stream()
                .filter(word -> !word.equals("identity-area-unknown") && !word.equals("village-unknown")
                        || one.issues().contains(word))
                .toList();

        assertThat(rows.outcomeOf(row)).isEqualTo(one.outcome());
        assertThat(issues)
                .isEqualTo(
                        one.issues().isEmpty()
                                ? List.of()
                                : List.of(one.issues().split(",")));
        for (String fact : one.facts().isEmpty() ? new String[0] : one.facts().split(";")) {
            String[] parts = fact.replaceFirst("^!", "").split(": ?", 2);
            String found = rows.factsOf(row, parts[0]);
            if (fact.startsWith("!")) {
                assertThat(found).doesNotContain(parts[1]);
            } else if (parts[1].isEmpty()) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).contains(parts[1]);
            }
        }
    }
}
