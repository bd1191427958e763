package org.screenreg.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.person.IdentityNumber.Problem;
import org.screenreg.programme.Sex;
import org.screenreg.testing.TestPeople;

class IdentityNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "000000198001010013", "999999198001010011"})
    void the_published_and_the_invented_vectors_have_a_right_check_character(String number) {
        assertThat(IdentityNumber.read(number)).isEqualTo(new IdentityNumber.Reading(new IdentityNumber(number), null));
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002, X", "00000019800101001, 3", "99999919800101001, 1"})
    void the_check_character_follows_from_the_first_seventeen_digits(String digits, char expected) {
        assertThat(IdentityNumber.checkCharacter(digits)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "110105491231002, 11010519491231002X",
        "999999800101001, 999999198001010011",
        "999999991231996, 189912",
        "999999991231999, 189912",
        "999999991231995, 199912"
    })
    void an_old_number_gets_a_century_and_a_check_character(String old, String expected) {
        String modern = IdentityNumber.read(old).number().value();

        assertThat(modern).contains(expected).hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 11010519491231002x ",
                "'11010519491231002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105-19491231-002X",
                "110105 19491231 002X",
                "110105–19491231－002X",
                "\u200B11010519491231002X\uFEFF"
            })
    void noise_around_and_between_the_digits_is_read_over(String written) {
        assertThat(IdentityNumber.read(written).number()).isEqualTo(new IdentityNumber("11010519491231002X"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "-, MISSING",
        "1101051949********, MASKED",
        "****, MASKED",
        "1101051949123100, LENGTH",
        "11010519491231002Y, LENGTH",
        "1101051949123100X2, LENGTH",
        "1101051949l231002X, LENGTH",
        "无, LENGTH",
        "110105194912310021, CHECKSUM"
    })
    void what_is_no_number_is_refused_for_what_is_wrong_with_it(String written, Problem problem) {
        assertThat(IdentityNumber.read(written)).isEqualTo(new IdentityNumber.Reading(null, problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999919800230001", "99999919801301001", "99999919800100001", "99999919790229001"})
    void a_day_that_never_was_is_no_birth_date(String digits) {
        String number = TestPeople.withCheckCharacter(digits);

        assertThat(IdentityNumber.read(number).problem()).isEqualTo(Problem.BIRTH_DATE);
    }

    @Test
    void an_old_number_with_an_impossible_day_is_refused_like_a_modern_one() {
        assertThat(IdentityNumber.read("999999800230001").problem()).isEqualTo(Problem.BIRTH_DATE);
    }

    @Test
    void changing_any_one_digit_breaks_the_number() {
        Random random = new Random(20261121);
        for (int i = 0; i < 2_000; i++) {
            LocalDate born = LocalDate.of(1920, 1, 1).plusDays(random.nextInt(36_000));
            String number = TestPeople.identityNumber(born, random.nextInt(1_000));
            int position = random.nextInt(17);
            int digit = (Character.digit(number.charAt(position), 10) + 1 + random.nextInt(9)) % 10;

            String changed = number.substring(0, position) + digit + number.substring(position + 1);

            assertThat(IdentityNumber.read(number).problem()).isNull();
            assertThat(IdentityNumber.read(changed).problem()).as(changed).isEqualTo(Problem.CHECKSUM);
        }
    }

    @Test
    void swapping_two_neighbouring_digits_breaks_the_number() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            String number = TestPeople.identityNumber(
                    LocalDate.of(1920, 1, 1).plusDays(random.nextInt(36_000)), random.nextInt(1_000));
            int at = random.nextInt(16);
            char[] swapped = number.toCharArray();
            swapped[at] = number.charAt(at + 1);
            swapped[at + 1] = number.charAt(at);
            if (swapped[at] != swapped[at + 1]) {
                assertThat(IdentityNumber.read(new String(swapped)).problem()).isEqualTo(Problem.CHECKSUM);
            }
        }
    }

    @Test
    void birth_date_and_sex_stand_in_the_number() {
        IdentityNumber woman = new IdentityNumber("11010519491231002X");
        IdentityNumber man = new IdentityNumber("999999198001010011");

        assertThat(woman.birthDate()).isEqualTo("1949-12-31");
        assertThat(woman.sex()).isEqualTo(Sex.FEMALE);
        assertThat(man.birthDate()).isEqualTo("1980-01-01");
        assertThat(man.sex()).isEqualTo(Sex.MALE);
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, true", "999999198001010011, false", "000000198001010013, false"})
    void the_area_is_known_where_it_begins_with_a_province(String number, boolean known) {
        assertThat(new IdentityNumber(number).areaIsKnown()).isEqualTo(known);
    }
}
