package org.screenreg.template.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.intake.RawCell;

class CellNumbersTest {
    private final CellNumbers from1900 = new CellNumbers(false);
    private final CellNumbers from1904 = new CellNumbers(true);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-7, -7",
        "0.66, 0.66",
        "0.30000000000000004, 0.3",
        "0.00001, 0.00001",
        "999999999999999, 999999999999999",
        "1e15, 1E+15",
        "999999198001010011, 9.99999E+17",
        "1.5e-7, 0.00000015"
    })
    void numbers_are_shown_as_a_sheet_shows_them(double number, String shown) {
        assertThat(from1900.number(number).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "25569, 1970-01-01", "45723, 2025-03-07"})
    void serial_numbers_count_from_1900(double serial, String day) {
        assertThat(from1900.date(serial)).isEqualTo(RawCell.date(day));
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "44261, 2025-03-07"})
    void serial_numbers_may_count_from_1904(double serial, String day) {
        assertThat(from1904.date(serial)).isEqualTo(RawCell.date(day));
    }

    @Test
    void the_leap_day_that_never_was_is_no_date() {
        assertThat(from1900.date(60).kind()).isEqualTo(RawCell.Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"-1", "2958466", "999999198001010011"})
    void numbers_beyond_the_calendar_are_no_dates(double serial) {
        assertThat(from1900.date(serial).kind()).isEqualTo(RawCell.Kind.NUMBER);
    }
}
