package org.screenreg.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of defect that is planted in a clean line.
 *
 * @param heading the cell that is spoiled; empty for what happens to the whole row
 * @param written what is written instead; for a whole row what happens to it
 * @param issues the issues that must be raised for the row, and no others
 * @param means what the cell then states in truth; empty for nothing, or nothing that can be known
 */
record PlantedKind(String list, String heading, Object written, List<String> issues, String means) {
    static final String BREAST = "breast";
    static final String LUNG = "lung";
    static final String CERVICAL = "cervical";

    private static PlantedKind of(String list, String heading, Object written, String issues, String means) {
        return new PlantedKind(
                list, heading, written, issues.isEmpty() ? List.of() : List.of(issues.split(",")), means);
    }

    @Override
    public String toString() {
        return list + " " + heading + " " + written;
    }

    static List<PlantedKind> all() {
        return Stream.of(people(), dates(), codes(), numbers(), rows())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PlantedKind> people() {
        return List.of(
                of(BREAST, "身份证号", 9.99999198001010e17, "identity-number-lost-digits", ""),
                of(BREAST, "身份证号", "9.99999E+17", "identity-number-lost-digits", ""),
                of(BREAST, "身份证号", "one digit changed", "identity-number-checksum", ""),
                of(BREAST, "身份证号", "one digit missing", "identity-number-length", ""),
                of(BREAST, "身份证号", "9999991980********", "identity-number-masked", ""),
                of(BREAST, "身份证号", "", "identity-number-missing", ""),
                of(BREAST, "身份证号", "letter O", "identity-number-repaired", "="),
                of(BREAST, "身份证号", "full width", "", "="),
                of(BREAST, "身份证号", "fifteen digits", "identity-number-converted", "="),
                of(BREAST, "身份证号", Numbers.women("20620101", 1), "identity-number-birth-date", ""),
                of(CERVICAL, "身份证号", Numbers.men("19800101", 77), "sex-not-possible", ""),
                of(BREAST, "姓名", "", "value-missing", ""),
                of(BREAST, "姓名", "张3", "name-doubtful", "="),
                of(BREAST, "性别", "男", "sex-differs", "="),
                of(BREAST, "性别", "妇", "sex-not-readable", "="),
                of(BREAST, "出生日期", "1981-02-03", "birth-date-differs", "="),
                of(BREAST, "出生日期", "46岁", "birth-date-not-exact", "="),
                of(BREAST, "联系电话", "1.39E+10", "phone-not-readable", "="),
                of(BREAST, "联系电话", "013900139000", "value-converted", "="),
                of(BREAST, "村", "火星村", "village-unknown", "="));
    }

    private static List<PlantedKind> dates() {
        return List.of(
                of(BREAST, "彩超日期", "2026.3.7", "", "2026-03-07"),
                of(BREAST, "彩超日期", "20260307", "", "2026-03-07"),
                of(BREAST, "彩超日期", "2026年3月7日", "", "2026-03-07"),
                of(BREAST, "彩超日期", "二〇二六年三月七日", "", "2026-03-07"),
                of(BREAST, "彩超日期", 46088, "", "2026-03-07"),
                of(BREAST, "彩超日期", "26.3.7", "", "2026-03-07"),
                of(BREAST, "彩超日期", "2026-03", "date-without-day", ""),
                of(BREAST, "彩超日期", "3月7日", "date-not-readable", ""),
                of(BREAST, "彩超日期", "2025.13.1", "date-not-readable", ""),
                of(BREAST, "彩超日期", "2027-03-02", "date-in-future", ""),
                of(BREAST, "彩超日期", "1960-03-02", "date-before-birth", ""),
                of(BREAST, "彩超日期", "1026-03-02", "date-before-birth", ""),
                of(BREAST, "彩超日期", "", "finding-without-date", ""));
    }

    private static List<PlantedKind> codes() {
        return List.of(
                of(BREAST, "彩超左", "4a类", "", "4A"),
                of(BREAST, "彩超左", "BI-RADS Ⅳa", "code-not-in-list", ""),
                of(BREAST, "彩超左", "4D", "code-not-in-list", ""),
                of(BREAST, "彩超左", "3级(左)", "", "3"),
                of(BREAST, "彩超左", "3级(右)", "code-not-in-list", ""),
                of(BREAST, "彩超左", "未见异常", "code-not-in-list", ""),
                of(BREAST, "彩超左", "未查", "", ""),
                of(BREAST, "彩超左", "-", "", ""),
                of(CERVICAL, "HPV检测结果", "16、52阳性", "most-serious-taken", "16-18"),
                of(CERVICAL, "HPV检测结果", "阴性、16阳性", "code-not-in-list", ""),
                of(CERVICAL, "HPV检测结果", "未见明显异常", "code-not-in-list", ""),
                of(CERVICAL, "HPV检测结果", "52/58阳性", "", "other"),
                of(CERVICAL, "TCT结果", "未查", "test-not-done", ""),
                of(CERVICAL, "TCT结果", "拒绝", "test-refused", ""),
                of(CERVICAL, "TCT结果", "#N/A", "cell-is-error", ""));
    }

    private static List<PlantedKind> numbers() {
        return List.of(
                of(LUNG, "最大结节直径(mm)", "8mm", "", "8"),
                of(LUNG, "最大结节直径(mm)", "0.8cm", "value-converted", "8"),
                of(LUNG, "最大结节直径(mm)", "8x6mm", "number-largest-taken", "8"),
                of(LUNG, "最大结节直径(mm)", "6-8", "number-largest-taken", "8"),
                of(LUNG, "最大结节直径(mm)", "约8", "number-about", "8"),
                of(LUNG, "最大结节直径(mm)", "<5", "", "<5"),
                of(LUNG, "最大结节直径(mm)", "8kg", "number-not-readable", ""),
                of(LUNG, "最大结节直径(mm)", 4000, "number-out-of-range", ""),
                of(LUNG, "日吸烟量(支/天)", "1包半", "value-converted", "30"),
                of(LUNG, "日吸烟量(支/天)", "很多", "number-not-readable", ""),
                of(LUNG, "吸烟年限(年)", "三十年", "number-not-readable", ""));
    }

    private static List<PlantedKind> rows() {
        return List.of(
                of(BREAST, "", "repeated", "same-row-twice", "="),
                of(BREAST, "", "repeated with another result", "same-test-different-result", "="),
                of(BREAST, "", "subtotal", "row-not-a-person", ""),
                of(BREAST, "", "heading again", "row-not-a-person", ""),
                of(BREAST, "", "struck through", "struck-out", ""),
                of(BREAST, "", "text too long", "text-too-long", ""));
    }
}
