package org.screenreg.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.after;
import static org.screenreg.intake.TestRow.last;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.ReadRow;
import org.screenreg.intake.SubmittedRow.Nature;
import org.screenreg.person.IdentityNumber;
import org.screenreg.testing.TestSheet;

class IdentityNumberIsValidTest {
    @ParameterizedTest
    @CsvSource({
        "'', IDENTITY_NUMBER_MISSING",
        "999999********0011, IDENTITY_NUMBER_MASKED",
        "99999919800101001, IDENTITY_NUMBER_LENGTH",
        "999999198001010012, IDENTITY_NUMBER_CHECKSUM",
        "999999198002300010, IDENTITY_NUMBER_BIRTH_DATE"
    })
    void each_kind_of_bad_number_has_its_own_issue(String number, IssueCode code) {
        ReadRow row = last(TestSheet.people("p.xlsx").row("name=张三", "identity-number=" + number));

        after(new IdentityNumberIsValid(LocalDate.of(2026, 11, 21)), row);

        assertThat(row.issues()).extracting(Issue::code).containsExactly(code);
        assertThat(row.identity()).isNull();
    }

    @Test
    void a_number_that_lost_digits_in_a_number_cell_is_never_repaired() {
        ReadRow row = last(TestSheet.people("p.xlsx")
                .row(
                        Nature.DATA,
                        Map.of(
                                "name", RawCell.text("张三"),
                                "identity-number", RawCell.number(999999198001010000.0, "9.99999E+17"))));

        after(new IdentityNumberIsValid(LocalDate.of(2026, 11, 21)), row);

        assertThat(row.issues()).extracting(Issue::code).containsExactly(IssueCode.IDENTITY_NUMBER_LOST_DIGITS);
    }

    @Test
    void a_valid_number_says_whose_row_it_is() {
        ReadRow row = last(TestSheet.people("p.xlsx").row("name=张三", "identity-number=999999198001010011"));

        after(new IdentityNumberIsValid(LocalDate.of(2026, 11, 21)), row);

        assertThat(row.issues()).isEmpty();
        assertThat(row.identity()).isEqualTo(new IdentityNumber("999999198001010011"));
    }
}
