package org.screenreg.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;

class WorkCalendarTest {
    private static final WorkCalendar SHIPPED = WorkCalendar.shipped();

    @Test
    void the_friday_before_a_weekend_is_followed_by_monday() {
        assertThat(SHIPPED.plus(LocalDate.of(2026, 3, 6), 1)).isEqualTo("2026-03-09");
    }

    @Test
    void five_working_days_over_the_spring_festival_of_2026_pass_its_holidays_and_take_its_make_up_day() {
        assertThat(SHIPPED.plus(LocalDate.of(2026, 2, 13), 5)).isEqualTo("2026-02-27");
        assertThat(SHIPPED.isWorkday(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(SHIPPED.isWorkday(LocalDate.of(2026, 2, 23))).isFalse();
    }

    @Test
    void no_working_days_after_a_day_is_the_day_itself() {
        assertThat(SHIPPED.plus(LocalDate.of(2026, 10, 1), 0)).isEqualTo("2026-10-01");
    }

    @Test
    void of_a_year_without_a_file_only_weekends_are_off() {
        assertThat(SHIPPED.knows(LocalDate.of(2031, 10, 1))).isFalse();
        assertThat(SHIPPED.isWorkday(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(SHIPPED.isWorkday(LocalDate.of(2031, 10, 4))).isFalse();
    }

    @Test
    void every_make_up_day_is_a_weekend_day_and_no_holiday() {
        assertThat(SHIPPED.work()).allMatch(day -> day.getDayOfWeek().getValue() > 5);
        assertThat(SHIPPED.off()).doesNotContainAnyElementsOf(SHIPPED.work());
    }

    @Test
    void a_county_adds_a_year_with_a_file_and_may_correct_one(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("calendar-2027.yaml"), """
                year: 2027
                source: { zh: 通知, en: Notice }
                off: [2027-01-01..2027-01-03]
                work: [2027-01-09]
                """);

        WorkCalendar calendar = WorkCalendar.with(folder);

        assertThat(calendar.knows(LocalDate.of(2027, 6, 1))).isTrue();
        assertThat(calendar.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo("2027-01-04");
        assertThat(calendar.isWorkday(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.content()).isNotEqualTo(SHIPPED.content());
    }

    @Test
    void a_day_of_another_year_is_refused_with_its_line() {
        assertThatThrownBy(() -> SHIPPED.and(Definitions.text("calendar-2027.yaml", """
                        year: 2027
                        source: { zh: 通知, en: Notice }
                        off: [2026-01-01]
                        work: []
                        """)))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("calendar-2027.yaml:3")
                .hasMessageContaining("2027");
    }

    @Test
    void a_term_counts_days_months_or_working_days() {
        LocalDate start = LocalDate.of(2026, 9, 30);

        assertThat(term("5 workdays").after(start)).isEqualTo("2026-10-13");
        assertThat(term("5 days").after(start)).isEqualTo("2026-10-05");
        assertThat(term("1 month").after(start)).isEqualTo("2026-10-30");
        assertThat(term("5 workdays").words()).isEqualTo("5 workdays");
        assertThat(term("2 years").words()).isEqualTo("2 years");
    }

    private static Term term(String text) {
        return Term.read(Definitions.text("t", text), SHIPPED);
    }
}
