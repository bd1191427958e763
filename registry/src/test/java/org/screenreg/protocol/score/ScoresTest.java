package org.screenreg.protocol.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.protocol.cell.Value;

class ScoresTest {
    @ParameterizedTest
    @CsvSource({"20,30,30", "15,30,22.5", "20,20,20"})
    void pack_years_are_packs_a_day_times_years(double perDay, double years, double expected) {
        Value packYears = PackYears.of(List.of(word("current"), amount(perDay), amount(years)));

        assertThat(packYears).isEqualTo(amount(expected));
    }

    @Test
    void who_never_smoked_has_no_pack_years_even_where_the_rest_is_blank() {
        Value packYears = PackYears.of(List.of(word("never"), Value.UNKNOWN, Value.UNKNOWN));

        assertThat(packYears).isEqualTo(amount(0));
    }

    @Test
    void pack_years_of_a_smoker_with_a_blank_are_unknown() {
        Value packYears = PackYears.of(List.of(word("former"), amount(20), Value.UNKNOWN));

        assertThat(packYears).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void body_mass_index_is_compared_to_one_decimal() {
        Value index = BodyMassIndex.of(List.of(amount(65.2), amount(165)));

        assertThat(index).isEqualTo(amount(23.9));
    }

    @ParameterizedTest
    @CsvSource({"35,0", "49,0", "50,4", "59,4", "60,8", "69,8", "70,11"})
    void age_points_change_on_the_round_birthdays(int age, int expected) {
        assertThat(CopdSq.soFar(known("age", amount(age)))).isEqualTo(amount(expected));
    }

    @ParameterizedTest
    @CsvSource({"14.9,0", "15,1", "29.9,1", "30,2"})
    void pack_year_points_use_half_open_intervals(double packYears, int expected) {
        assertThat(CopdSq.soFar(known("pack-years", amount(packYears)))).isEqualTo(amount(expected));
    }

    @ParameterizedTest
    @CsvSource({"18.4,7", "18.5,4", "23.9,4", "24.0,1", "27.9,1", "28.0,0"})
    void body_mass_points_change_at_the_published_limits(double index, int expected) {
        assertThat(CopdSq.soFar(known("bmi", amount(index)))).isEqualTo(amount(expected));
    }

    @Test
    void the_highest_copd_sq_total_is_twenty_nine() {
        Value total = CopdSq.total(
                List.of(amount(70), amount(30), amount(18), Value.TRUE, word("walking"), Value.TRUE, Value.TRUE));

        assertThat(total).isEqualTo(amount(29));
    }

    @Test
    void one_blank_item_leaves_the_copd_sq_total_unknown() {
        Value total = CopdSq.total(known("age", amount(70)));

        assertThat(total).isEqualTo(Value.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"49,6", "50,7", "60,8", "75,8"})
    void copd_ps_adds_its_items_smoking_and_age(int age, int expected) {
        Value total = CopdPs.total(List.of(amount(2), amount(1), amount(1), Value.TRUE, amount(age)));

        assertThat(total).isEqualTo(amount(expected));
    }

    @ParameterizedTest
    @CsvSource({"50,M,200,15,42,53.82", "30,M,250,10,45,41.10", "65,M,150,25,38,64.88", "60,F,180,12,40,53.55"})
    void amap_equals_the_published_examples(
            int age, String sex, double platelets, double bilirubin, double albumin, double expected) {
        Value score = Amap.of(List.of(amount(age), word(sex), amount(platelets), amount(bilirubin), amount(albumin)));

        assertThat(((Value.Amount) score).number()).isCloseTo(expected, within(0.005));
    }

    @Test
    void one_blank_leaves_the_amap_unknown() {
        Value score = Amap.of(List.of(amount(50), Value.UNKNOWN, amount(200), amount(15), amount(42)));

        assertThat(score).isEqualTo(Value.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"solid,9,0,9", "non-solid,9,0,9", "part-solid,9,4,4"})
    void a_part_solid_nodule_is_as_large_as_its_solid_component(
            String type, double diameter, double solid, double expected) {
        Value size = NoduleSize.of(List.of(word(type), amount(diameter), amount(solid)));

        assertThat(size).isEqualTo(amount(expected));
    }

    @Test
    void the_size_of_a_nodule_of_unknown_type_is_unknown() {
        Value size = NoduleSize.of(List.of(Value.UNKNOWN, amount(9), amount(4)));

        assertThat(size).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void the_day_of_stopping_outweighs_the_stated_years() {
        assertThat(YearsSinceQuit.of(List.of(amount(20), amount(179)))).isEqualTo(amount(179 / 12.0));
        assertThat(YearsSinceQuit.of(List.of(amount(20), Value.UNKNOWN))).isEqualTo(amount(20));
    }

    @Test
    void stated_pack_years_serve_where_they_cannot_be_counted() {
        Value counted = PackYears.orStated(List.of(word("current"), amount(20), amount(30), amount(10)));
        Value stated = PackYears.orStated(List.of(word("current"), Value.UNKNOWN, amount(30), amount(10)));

        assertThat(counted).isEqualTo(amount(30));
        assertThat(stated).isEqualTo(amount(10));
    }

    @Test
    void of_several_answers_the_first_that_is_known_counts() {
        assertThat(FirstKnown.of(List.of(Value.UNKNOWN, word("never"), word("current"))))
                .isEqualTo(word("never"));
    }

    private static List<Value> known(String item, Value value) {
        List<String> items = List.of("age", "pack-years", "bmi", "cough", "breathless", "biomass", "family");
        Value[] values = new Value[items.size()];
        Arrays.fill(values, Value.UNKNOWN);
        values[items.indexOf(item)] = value;
        return List.of(values);
    }

    private static Value amount(double number) {
        return new Value.Amount(number);
    }

    private static Value word(String text) {
        return new Value.Word(text);
    }
}
