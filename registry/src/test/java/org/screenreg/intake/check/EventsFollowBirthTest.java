package org.screenreg.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.after;
import static org.screenreg.intake.TestRow.breast;
import static org.screenreg.intake.TestRow.last;

import org.junit.jupiter.api.Test;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.ReadRow;
import org.screenreg.person.IdentityNumber;
import org.screenreg.testing.TestSheet;

class EventsFollowBirthTest {
    private static final String WOMAN = "999999198001010062";

    private final Check check = new EventsFollowBirth();

    @Test
    void a_test_on_the_day_before_birth_is_refused() {
        assertThat(after(check, breast(WOMAN, "name=李四", "ultrasound-date=1979-12-31"))
                        .issues())
                .containsExactly(
                        Issue.of(IssueCode.DATE_BEFORE_BIRTH, new Place("Sheet1", 2, "ultrasound-date"), "1979-12-31"));
    }

    @Test
    void a_test_on_the_day_of_birth_passes() {
        assertThat(after(check, breast(WOMAN, "name=李四", "ultrasound-date=1980-01-01"))
                        .issues())
                .isEmpty();
    }

    @Test
    void a_death_before_birth_is_refused() {
        ReadRow row = last(TestSheet.people("p.xlsx").row("name=李四", "died-on=1970-01-01"));
        row.identify(new IdentityNumber(WOMAN));

        assertThat(after(check, row).issues()).extracting(Issue::code).containsExactly(IssueCode.DATE_BEFORE_BIRTH);
    }
}
