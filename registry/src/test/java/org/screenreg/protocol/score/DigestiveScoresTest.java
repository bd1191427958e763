package org.screenreg.protocol.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.protocol.cell.Value;

class DigestiveScoresTest {
    @ParameterizedTest
    @CsvSource({"49,0", "50,1", "59,1", "60,2"})
    void colorectal_points_of_age_change_at_50_and_60(int age, int expected) {
        assertThat(ColorectalRisk.soFar(colorectal(age, "F", "never", 22.9, 0))).isEqualTo(amount(expected));
    }

    @ParameterizedTest
    @CsvSource({"F,never,22.9,0", "M,never,22.9,1", "F,former,22.9,1", "F,current,22.9,1", "F,never,23.0,1"})
    void colorectal_points_of_sex_smoking_and_body_mass(String sex, String smoking, double index, int expected) {
        assertThat(ColorectalRisk.total(colorectal(45, sex, smoking, index, 0))).isEqualTo(amount(expected));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,60,1", "1,59,4", "2,70,4", "3,0,4"})
    void colorectal_points_of_relatives_rise_with_an_early_one_or_a_second(int number, int youngest, int expected) {
        Value age = youngest == 0 ? Value.UNKNOWN : amount(youngest);

        assertThat(ColorectalRisk.relatives(List.of(amount(number), age))).isEqualTo(amount(expected));
    }

    @Test
    void a_relative_of_unknown_age_gives_at_least_one_point_and_settles_nothing() {
        List<Value> known = List.of(amount(45), word("F"), word("never"), amount(20), Value.UNKNOWN, amount(1));

        assertThat(ColorectalRisk.relatives(List.of(amount(1), Value.UNKNOWN))).isEqualTo(Value.UNKNOWN);
        assertThat(ColorectalRisk.soFar(known)).isEqualTo(amount(1));
        assertThat(ColorectalRisk.total(known.subList(0, 5))).isEqualTo(Value.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"49,0", "50,2", "69,2", "70,3"})
    void apcs_points_of_age_change_at_50_and_70(int age, int expected) {
        assertThat(Apcs.total(List.of(amount(age), word("F"), word("never"), amount(0))))
                .isEqualTo(amount(expected));
    }

    @Test
    void the_highest_apcs_is_seven_and_the_highest_modified_one_six() {
        assertThat(Apcs.total(List.of(amount(70), word("M"), word("former"), amount(1))))
                .isEqualTo(amount(7));
        assertThat(ModifiedApcs.total(List.of(amount(60), word("M"), word("former"), amount(23), amount(2))))
                .isEqualTo(amount(6));
    }

    @Test
    void apcs_with_a_blank_is_unknown_but_its_known_points_count() {
        List<Value> known = List.of(amount(70), word("M"), Value.UNKNOWN, amount(0));

        assertThat(Apcs.total(known)).isEqualTo(Value.UNKNOWN);
        assertThat(Apcs.soFar(known)).isEqualTo(amount(4));
    }

    @ParameterizedTest
    @CsvSource({
        "55,M,positive,90,30,6.0,18",
        "40,F,negative,90,10,1.4,0",
        "49,F,negative,90,10,1.5,3",
        "50,F,negative,90,10,5.7,8",
        "60,F,negative,90,10,5.8,11",
        "70,M,positive,30,10,5.8,23",
        "69,F,negative,38.9,10,1.4,6",
        "69,F,negative,38.8,10,1.4,9"
    })
    void the_li_score_adds_its_five_items(
            int age, String sex, String antibody, double first, double second, double gastrin, int expected) {
        List<Value> values =
                List.of(amount(age), word(sex), word(antibody), amount(first), amount(second), amount(gastrin));

        assertThat(LiScore.total(values)).isEqualTo(amount(expected));
    }

    @Test
    void the_li_score_is_not_for_people_below_forty_nor_with_a_blank() {
        List<Value> young = List.of(amount(39), word("F"), word("negative"), amount(90), amount(10), amount(1));
        List<Value> blank = List.of(amount(55), word("F"), word("negative"), amount(90), Value.UNKNOWN, amount(1));

        assertThat(LiScore.total(young)).isEqualTo(Value.UNKNOWN);
        assertThat(LiScore.total(blank)).isEqualTo(Value.UNKNOWN);
    }

    private static List<Value> colorectal(int age, String sex, String smoking, double index, int relatives) {
        return List.of(amount(age), word(sex), word(smoking), amount(index), amount(relatives));
    }

    private static Value amount(double number) {
        return new Value.Amount(number);
    }

    private static Value word(String text) {
        return new Value.Word(text);
    }
}
