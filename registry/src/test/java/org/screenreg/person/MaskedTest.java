package org.screenreg.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张**", "欧阳娜娜, 欧阳**", "阿卜杜拉·买买提, 阿**", "王, 王", "'', ''", "䶮三, 䶮*"})
    void of_a_name_only_the_surname_is_shown(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"999999198001010011, ****0011", "11010519491231002X, ****002X", "1234, ****", "'', ''"})
    void of_an_identity_number_the_last_four_characters_are_shown(String number, String masked) {
        assertThat(Masked.identityNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812345678, 138****5678", "87654321, ****4321", "0571-87654321, 057****4321", "110, ****", "'', ''"})
    void of_a_telephone_number_never_more_than_seven_digits_are_shown(String phone, String masked) {
        assertThat(Masked.phone(phone)).isEqualTo(masked);
    }
}
