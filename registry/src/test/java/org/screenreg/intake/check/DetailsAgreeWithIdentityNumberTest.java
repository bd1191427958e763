package org.screenreg.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.after;
import static org.screenreg.intake.TestRow.breast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;

class DetailsAgreeWithIdentityNumberTest {
    private static final String MAN = "999999198001010011";

    private final Check check = new DetailsAgreeWithIdentityNumber();

    @Test
    void another_birth_date_is_marked() {
        assertThat(after(check, breast(MAN, "name=张三", "birth-date=1980-01-02")).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.BIRTH_DATE_DIFFERS);
    }

    @Test
    void the_other_sex_is_marked() {
        assertThat(after(check, breast(MAN, "name=张三", "sex=女")).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.SEX_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sex=男", "sex=", "sex=不详", "birth-date=1980.1.1", "birth-date="})
    void what_agrees_or_is_open_passes(String cell) {
        assertThat(after(check, breast(MAN, "name=张三", cell)).issues()).isEmpty();
    }
}
