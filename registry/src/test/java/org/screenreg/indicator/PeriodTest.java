package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.RegistryException;

class PeriodTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2025Q4, 2025-10-01, 2025-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-10..2026-09, 2025-10-01, 2026-09-30"
    })
    void a_period_is_a_year_a_quarter_a_month_or_some_months(String text, LocalDate start, LocalDate end) {
        assertThat(Period.parse(text, AS_OF)).isEqualTo(new Period(text, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "2026-Q5", "2026-13", "2026-03-01", "last year", "", "2026..2027"})
    void anything_else_is_not_understood(String text) {
        assertThatThrownBy(() -> Period.parse(text, AS_OF))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("is not understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "1980", "2026-12", "2026-09..2025-10"})
    void a_period_that_has_not_begun_or_runs_backwards_has_nothing_to_count(String text) {
        assertThatThrownBy(() -> Period.parse(text, AS_OF))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("must begin");
    }
}
