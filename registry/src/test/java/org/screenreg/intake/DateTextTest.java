package org.screenreg.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private final DateText dates = new DateText(LocalDate.of(2026, 11, 21));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-07",
                "2025-3-7",
                "2025/03/07",
                "2025/3/7",
                "2025.3.7",
                "2025年3月7日",
                "2025年03月07日",
                "2025 年 3 月 7 日",
                "20250307",
                "25.3.7",
                "25-3-7",
                "２０２５－３－７",
                " 2025-03-07 ",
                "2025-03-07 08:30",
                "2025/3/7 8:30:15",
                "2025-03-07T08:30:00.000",
                "二〇二五年三月七日"
            })
    void every_way_counties_write_a_day_is_read(String written) {
        assertThat(dates.read(written)).contains(LocalDate.of(2025, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-03",
                "2025年3月",
                "3月7日",
                "2025",
                "次年",
                "上月",
                "45723",
                "2025-3-7-1",
                "07.03.2025",
                "2025 03 07 x"
            })
    void what_leaves_the_day_open_is_not_guessed(String written) {
        assertThat(dates.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025.13.1", "2025-02-29", "2025-04-31", "20250230", "2025-00-10", "2025-1-0"})
    void a_day_that_never_was_is_not_read(String written) {
        assertThat(dates.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"75.6.15, 1975-06-15", "27.1.1, 2027-01-01", "28.1.1, 1928-01-01", "00.1.1, 2000-01-01"})
    void a_two_digit_year_lies_no_further_ahead_than_next_year(String written, LocalDate day) {
        assertThat(dates.read(written)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "45723, 2025-03-07",
        "25569, 1970-01-01",
        "45723.75, 2025-03-07",
        "20000, 1954-10-03",
        "60000, 2064-04-08"
    })
    void a_number_cell_may_hold_the_serial_of_a_day(double serial, LocalDate day) {
        assertThat(dates.read(RawCell.number(serial, String.valueOf(serial)))).contains(day);
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 19_999, 60_001, 2025})
    void a_number_that_is_no_likely_serial_is_no_date(double number) {
        assertThat(dates.read(RawCell.number(number, String.valueOf((long) number))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"二〇二五年十二月三十一日, 2025-12-31", "一九六零年十月二十日, 1960-10-20", "二〇二四年二月十九日, 2024-02-19", "二〇二六年一月十日, 2026-01-10"
    })
    void a_date_in_chinese_numerals_is_read(String written, LocalDate day) {
        assertThat(dates.read(written)).contains(day);
    }

    @Test
    void eight_digits_typed_as_a_number_are_a_date() {
        assertThat(dates.read(RawCell.number(20250307, "20250307"))).contains(LocalDate.of(2025, 3, 7));
    }

    @Test
    void a_date_cell_is_read_as_it_is() {
        assertThat(dates.read(RawCell.date("2024-02-29"))).contains(LocalDate.of(2024, 2, 29));
    }
}
