package org.screenreg.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.after;
import static org.screenreg.intake.TestRow.last;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.ReadRow;
import org.screenreg.testing.TestSheet;

class TextsFitTest {
    private final Check check = new TextsFit();

    @ParameterizedTest
    @CsvSource({"name, 80", "household, 40", "address, 200", "village, 200"})
    void a_text_of_just_the_length_fits_and_one_more_is_refused(String column, int longest) {
        ReadRow fits = last(TestSheet.people("p.xlsx").row("name=张三", column + "=" + "王".repeat(longest)));
        ReadRow tooLong = last(TestSheet.people("p.xlsx").row("name=张三", column + "=" + "王".repeat(longest + 1)));

        after(check, fits);
        after(check, tooLong);

        assertThat(fits.issues()).extracting(Issue::code).doesNotContain(IssueCode.TEXT_TOO_LONG);
        assertThat(tooLong.issues())
                .filteredOn(issue -> issue.code() == IssueCode.TEXT_TOO_LONG)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.TEXT_TOO_LONG);
                    assertThat(issue.args()).containsExactly(String.valueOf(longest));
                });
    }

    @Test
    void the_code_of_a_facility_may_be_longer_than_that_of_an_area() {
        ReadRow hospital = last(TestSheet.areas("a.xlsx").row("kind=县医院", "code=123456789012345678", "name=县医院"));
        ReadRow village = last(TestSheet.areas("a.xlsx").row("kind=村", "code=123456789012345678", "name=大王村"));

        assertThat(after(check, hospital).issues()).isEmpty();
        assertThat(after(check, village).issues()).extracting(Issue::code).containsExactly(IssueCode.TEXT_TOO_LONG);
    }
}
