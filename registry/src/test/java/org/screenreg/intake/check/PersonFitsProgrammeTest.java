package org.screenreg.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.after;
import static org.screenreg.intake.TestRow.breast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.ReadRow;
import org.screenreg.protocol.Target;

class PersonFitsProgrammeTest {
    private static final String MAN = "999999198001010011";
    private static final String WOMAN = "999999198001010062";

    private final Check check = new PersonFitsProgramme(new Target("F", 35, 64));

    @Test
    void a_man_among_women_is_marked() {
        assertThat(after(check, breast(MAN, "name=张三", "ultrasound-date=2026-03-02"))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.PERSON_OUTSIDE_PROGRAMME);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, 1", "2015-01-01, 0", "2025-12-31, 0", "2026-01-01, 1"})
    void the_age_counts_on_the_day_of_the_test(String day, int issues) {
        Check from35To45 = new PersonFitsProgramme(new Target("F", 35, 45));

        ReadRow row = after(from35To45, breast(WOMAN, "name=李四", "ultrasound-date=" + day));

        assertThat(row.issues()).hasSize(issues);
    }

    @Test
    void a_list_of_no_programme_fits_everybody() {
        assertThat(after(new PersonFitsProgramme(null), breast(MAN, "name=张三", "ultrasound-date=2026-03-02"))
                        .issues())
                .isEmpty();
    }
}
