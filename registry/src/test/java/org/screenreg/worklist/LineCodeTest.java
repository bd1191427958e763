package org.screenreg.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCodeTest {

    @Test
    void a_code_reads_back_as_it_was_written() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            LineCode code = new LineCode(1 + random.nextInt(99_999), 1 + random.nextInt(30_000));

            assertThat(LineCode.parse(code.toString())).contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"53l1", " 53 L 1 ", "５３Ｌ１", "53-L-1", "53L01", "053L1", "53·L·1"})
    void spacing_width_and_case_do_not_matter(String written) {
        assertThat(LineCode.parse(written)).contains(new LineCode(53, 1));
    }

    @Test
    void one_wrong_digit_is_never_another_line() {
        for (LineCode code : samples()) {
            char[] text = code.toString().toCharArray();
            for (int i = 0; i < text.length; i++) {
                for (char digit = '0'; digit <= '9' && Character.isDigit(text[i]); digit++) {
                    if (digit != text[i]) {
                        assertThat(LineCode.parse(with(text, i, digit))).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void two_swapped_neighbours_are_never_another_line() {
        for (LineCode code : samples()) {
            char[] text = code.toString().toCharArray();
            for (int i = 0; i + 1 < text.length; i++) {
                boolean digits = Character.isDigit(text[i]) && Character.isDigit(text[i + 1]);
                if (digits && text[i] != text[i + 1]) {
                    char[] swapped = text.clone();
                    swapped[i] = text[i + 1];
                    swapped[i + 1] = text[i];
                    assertThat(LineCode.parse(new String(swapped))).isEmpty();
                }
            }
        }
    }

    private static java.util.List<LineCode> samples() {
        Random random = new Random(12);
        return random.ints(300, 1, 99_999)
                .mapToObj(list -> new LineCode(list, 1 + random.nextInt(29_999)))
                .toList();
    }

    private static String with(char[] text, int place, char digit) {
        char[] changed = text.clone();
        changed[place] = digit;
        return new String(changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "53", "L1", "53Z1", "53A1", "53L", "5.3E1", "行码"})
    void what_is_no_code_is_none(String written) {
        assertThat(LineCode.parse(written)).isEmpty();
    }

    @Test
    void no_code_can_be_taken_for_a_number_or_a_date() {
        for (LineCode code : samples()) {
            assertThat(code.toString()).matches("\\d+[ABCFGHJKLMNPRTUVWXY]\\d+");
        }
    }
}
