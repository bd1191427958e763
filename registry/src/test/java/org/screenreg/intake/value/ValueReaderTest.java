package org.screenreg.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;

class ValueReaderTest {
    private static final CodeLists LISTS = CodeLists.load();

    private final ValueReader reader = new ValueReader(LISTS, LocalDate.of(2026, 11, 21));

    @ParameterizedTest
    @EnumSource(ColumnKind.class)
    void a_blank_cell_says_nothing_whatever_the_kind(ColumnKind kind) {
        assertThat(reader.read(column(kind, "birads"), RawCell.BLANK)).isEqualTo(Value.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "－", "/", "空", "NA", "n/a", "不详"})
    void a_word_for_nothing_is_nothing_and_never_a_result(String text) {
        for (ColumnKind kind : List.of(ColumnKind.DATE, ColumnKind.NUMBER, ColumnKind.CODE, ColumnKind.PHONE)) {
            assertThat(read(kind, text)).as(kind.name()).isEqualTo(Value.NOTHING);
        }
    }

    @ParameterizedTest
    @CsvSource({"未查, NOT_DONE", "未做, NOT_DONE", "未检, NOT_DONE", "无此项, NOT_DONE", "' 未 查 ', NOT_DONE", "拒绝, REFUSED"})
    void not_done_and_declined_are_told_apart_and_are_no_result(String text, Value.Absence absence) {
        for (ColumnKind kind : List.of(ColumnKind.DATE, ColumnKind.NUMBER, ColumnKind.CODE, ColumnKind.SIDES)) {
            Value value = read(kind, text);

            assertThat(value.isEmpty()).as(kind.name()).isTrue();
            assertThat(value.remark()).isNull();
            assertThat(value.absence()).isEqualTo(absence);
        }
    }

    @ParameterizedTest
    @CsvSource({"女, F", "女性, F", "F, F", "2, F", "' 男 ', M", "１, M", "male, M", "未知, unknown", "0, unknown"})
    void a_sex_is_known_by_its_words_and_codes(String text, String sex) {
        assertThat(read(ColumnKind.SEX, text)).isEqualTo(Value.of(sex));
    }

    @Test
    void a_sex_nobody_understands_is_unknown_and_never_one_of_the_two() {
        assertThat(read(ColumnKind.SEX, "妇")).isEqualTo(Value.remarked("unknown", IssueCode.SEX_NOT_READABLE));
    }

    @ParameterizedTest
    @CsvSource({"' 张　三 ', 张三", "'李 四', 李四", "\u200B王五, 王五"})
    void a_name_is_kept_without_blanks(String text, String name) {
        assertThat(read(ColumnKind.NAME, text)).isEqualTo(Value.of(name));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColumnKind.class,
            names = {"TEXT", "VILLAGE", "TOWNSHIP", "FACILITY", "IDENTITY_NUMBER"})
    void a_text_is_kept_as_it_was_sent_without_its_margins(ColumnKind kind) {
        assertThat(read(kind, "　大王 村\uFEFF ")).isEqualTo(Value.of("大王 村"));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12.50, 12.5", "65岁, 65", "65周岁, 65", "１２３．５, 123.5", "0.0, 0", "+3, 3", "-3, -3", "100, 100"
    })
    void a_number_may_carry_what_adds_nothing_to_it(String text, String number) {
        assertThat(read(ColumnKind.NUMBER, text)).isEqualTo(Value.of(number));
    }

    @ParameterizedTest
    @CsvSource({"<2.0, <2", ">2000, >2000", "≥6, ≥6", ">=6, ≥6", "6以上, ≥6", "≤6, ≤6"})
    void a_comparator_stays_part_of_the_value(String text, String number) {
        assertThat(read(ColumnKind.NUMBER, text)).isEqualTo(Value.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-8", "8x6mm", "8mm", "一百", "阴性", "1E3", "1,5", "12;13", "", "<", "mm", "约"})
    void a_range_a_strange_unit_or_a_word_is_no_number(String text) {
        Value value = reader.read(column(ColumnKind.NUMBER, null), new RawCell(RawCell.Kind.TEXT, text, Double.NaN));

        assertThat(value).isEqualTo(Value.objection(IssueCode.NUMBER_NOT_READABLE));
    }

    @ParameterizedTest
    @CsvSource({"8mm, 8", "8, 8", "<5mm, <5", "8毫米, 8"})
    void a_number_in_the_unit_of_its_column_is_that_number(String text, String number) {
        assertThat(inMillimetres(text)).isEqualTo(Value.of(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0.8cm, 8, VALUE_CONVERTED",
        "<0.5cm, <5, VALUE_CONVERTED",
        "6-8, 8, NUMBER_LARGEST_TAKEN",
        "8x6mm, 8, NUMBER_LARGEST_TAKEN",
        "0.6×0.8cm, 8, NUMBER_LARGEST_TAKEN",
        "6*8*7, 8, NUMBER_LARGEST_TAKEN",
        "约8, 8, NUMBER_ABOUT",
        "8左右, 8, NUMBER_ABOUT"
    })
    void a_size_written_otherwise_is_read_with_a_remark(String text, String number, IssueCode remark) {
        assertThat(inMillimetres(text)).isEqualTo(Value.remarked(number, remark, number));
    }

    private Value inMillimetres(String text) {
        SubmittedColumn size = new SubmittedColumn(
                "size",
                new Label("最大径(mm)", ""),
                ColumnKind.NUMBER,
                null,
                List.of("ct.size"),
                false,
                Double.NaN,
                Double.NaN);
        return reader.read(size, RawCell.text(text));
    }

    @ParameterizedTest
    @CsvSource({"0.52, 0.52", "52, 0.52", "52.0%, 0.52", "1.5, 1.5", "1.51, 0.0151", "100, 1", "-, ''"})
    void a_ratio_in_per_cent_is_the_same_ratio(String text, String ratio) {
        assertThat(read(ColumnKind.RATIO, text)).isEqualTo(Value.of(ratio));
    }

    @ParameterizedTest
    @CsvSource({"30, true", "9, true", "50, true", "8.9, false", "50.1, false"})
    void a_number_outside_its_limits_is_refused_with_the_limits(String text, boolean fits) {
        SubmittedColumn column = new SubmittedColumn(
                "bmi", new Label("", ""), ColumnKind.NUMBER, null, List.of("person.bmi"), false, 9, 50);

        Value value = reader.read(column, RawCell.text(text));

        assertThat(value).isEqualTo(fits ? Value.of(text) : Value.objection(IssueCode.NUMBER_OUT_OF_RANGE, "9", "50"));
    }

    @Test
    void today_is_the_last_day_that_is_no_future() {
        assertThat(read(ColumnKind.DATE, "2026-11-21")).isEqualTo(Value.of("2026-11-21"));
        assertThat(read(ColumnKind.DATE, "2026-11-22"))
                .isEqualTo(Value.objection(IssueCode.DATE_IN_FUTURE, "2026-11-21"));
    }

    @Test
    void a_date_in_words_is_refused() {
        assertThat(read(ColumnKind.DATE, "上月")).isEqualTo(Value.objection(IssueCode.DATE_NOT_READABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "13800000000, 13800000000",
        "1 3800000000, 13800000000",
        "13800000000.0, 13800000000",
        "１３８00000000, 13800000000",
        "0571-87654321, 0571-87654321",
        "87654321, 87654321",
        "13800000000/13900000000, 13800000000",
        "138-0000-0000, 13800000000",
        "13800000000、13900000000, 13800000000"
    })
    void of_several_telephone_numbers_the_first_is_kept(String text, String phone) {
        assertThat(read(ColumnKind.PHONE, text)).isEqualTo(Value.of(phone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.39E+10", "12345", "013900139000x", "、", ","})
    void what_cannot_be_dialled_is_no_telephone_number(String text) {
        assertThat(read(ColumnKind.PHONE, text)).isEqualTo(Value.objection(IssueCode.PHONE_NOT_READABLE));
    }

    @ParameterizedTest
    @CsvSource({"4A, 4A", "4a类, 4A", "Ⅳa, 4A", "IV级, 4", "3, 3", "3.0, 3", "BI-RADS 2类, 2", "'5 级', 5", "Class 0, 0"})
    void a_code_is_known_by_all_its_spellings(String text, String code) {
        assertThat(read(ColumnKind.CODE, text)).isEqualTo(Value.of(code));
    }

    @Test
    void a_text_outside_the_list_is_refused_with_what_is_allowed() {
        Value value = read(ColumnKind.CODE, "4D");

        assertThat(value.text(0)).isEmpty();
        assertThat(value.remark()).isEqualTo(IssueCode.CODE_NOT_IN_LIST);
        assertThat(value.args()).element(1).asString().startsWith("1 2 3 0 4A 4 4B 4C 5 6");
    }

    @Test
    void text_made_up_at_random_never_becomes_a_code_of_any_list() {
        Random random = new Random(11);
        String letters = "阴阳±左右级类期未见异常0123456789ABCXV+-/.Ⅱ ";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at <= random.nextInt(5); at++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (String name : LISTS.names()) {
                CodeList list = LISTS.get(name);
                Value value = reader.read(column(ColumnKind.CODE, name), RawCell.text(text + "¤"));
                assertThat(value.text(0)).as(list.name() + ": " + text).isEmpty();
                assertThat(value.remark()).isEqualTo(IssueCode.CODE_NOT_IN_LIST);
            }
        }
    }

    private Value read(ColumnKind kind, String text) {
        return reader.read(column(kind, "birads"), RawCell.text(text));
    }

    private static SubmittedColumn column(ColumnKind kind, @Nullable String list) {
        return new SubmittedColumn(
                "column", new Label("", ""), kind, list, List.of("a.b"), false, Double.NaN, Double.NaN);
    }
}
