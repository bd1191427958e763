package org.screenreg.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.after;
import static org.screenreg.intake.TestRow.breast;

import org.junit.jupiter.api.Test;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;

class CheckTest {
    private static final String WOMAN = "999999198001010062";
    private static final Check FIRST = row -> row.object(IssueCode.SEX_DIFFERS, "");
    private static final Check SECOND = row -> row.object(IssueCode.AREA_UNKNOWN, "");

    @Test
    void all_asks_every_check() {
        assertThat(after(Check.all(FIRST, SECOND), breast(WOMAN, "name=李四")).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.SEX_DIFFERS, IssueCode.AREA_UNKNOWN);
    }

    @Test
    void seq_stops_at_the_first_objection() {
        assertThat(after(Check.seq(FIRST, SECOND), breast(WOMAN, "name=李四")).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.SEX_DIFFERS);
    }

    @Test
    void seq_goes_on_over_what_was_objected_to_before_it() {
        Check nothing = row -> {};

        assertThat(after(Check.seq(nothing, SECOND), breast(WOMAN)).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.VALUE_MISSING, IssueCode.AREA_UNKNOWN);
    }
}
