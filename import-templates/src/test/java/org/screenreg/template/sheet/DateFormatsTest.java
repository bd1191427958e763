package org.screenreg.template.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy/m/d",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[$-804]yyyy年m月d日;@",
                "m/d",
                "yyyy-mm-dd hh:mm:ss",
                "d-mmm-yy",
                "[DBNum1]yyyy年m月"
            })
    void formats_with_a_year_a_month_or_a_day_show_dates(String format) {
        assertThat(DateFormats.isDate(format)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "@",
                "h:mm:ss",
                "mm:ss",
                "[Red]0",
                "\"day\" 0",
                "0\\d",
                "#,##0_);[Red](#,##0)",
                "h:mm AM/PM"
            })
    void times_amounts_and_literal_letters_are_no_dates(String format) {
        assertThat(DateFormats.isDate(format)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 17, 22, 27, 31, 57, 58})
    void built_in_formats_of_chinese_installations_are_known(int id) {
        assertThat(DateFormats.isBuiltInDate(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13, 18, 21, 32, 45, 49, 59})
    void built_in_numbers_and_times_are_no_dates(int id) {
        assertThat(DateFormats.isBuiltInDate(id)).isFalse();
    }
}
