package org.screenreg.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.after;
import static org.screenreg.intake.TestRow.breast;

import org.junit.jupiter.api.Test;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.ReadRow;

class SomethingWasDoneTest {
    private static final String WOMAN = "999999198001010062";

    private final Check check = new SomethingWasDone();

    @Test
    void a_row_without_any_event_is_refused() {
        assertThat(after(check, breast(WOMAN, "name=李四", "ultrasound-date=未查")).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.NOTHING_DONE);
    }

    @Test
    void a_mark_on_the_row_does_not_hide_that_nothing_was_done() {
        ReadRow row = breast(WOMAN, "name=李四", "village=老村");
        row.object(IssueCode.VILLAGE_UNKNOWN, "person.village");

        assertThat(after(check, row).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.VILLAGE_UNKNOWN, IssueCode.NOTHING_DONE);
    }

    @Test
    void a_row_refused_for_its_date_is_not_refused_again() {
        assertThat(after(check, breast(WOMAN, "name=李四", "ultrasound-date=上月")).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.DATE_NOT_READABLE);
    }

    @Test
    void a_dated_test_is_enough() {
        assertThat(after(check, breast(WOMAN, "name=李四", "ultrasound-date=2026-03-02"))
                        .issues())
                .isEmpty();
    }
}
