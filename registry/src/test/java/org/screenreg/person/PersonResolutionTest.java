package org.screenreg.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;

class PersonResolutionTest {
    private static final IdentityNumber NUMBER = new IdentityNumber("999999198001010011");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final PersonResolution resolution = new PersonResolution(new Areas(List.of(
            new Area("township", "TW01", "河东镇", "", List.of(), List.of()),
            new Area("township", "TW02", "河西镇", "", List.of(), List.of()),
            new Area("village", "V012", "新村", "TW01", List.of(), List.of()),
            new Area("village", "V021", "新村", "TW02", List.of(), List.of()))));

    @Test
    void a_resident_list_outranks_a_later_sheet() {
        Person person = resolve(
                list(MARCH, Map.of("name", "张三", "phone", "13800000001")),
                sheet(MARCH.plusDays(9), Map.of("name", "张叁", "phone", "13800000002")));

        assertThat(person.name()).isEqualTo("张三");
        assertThat(person.phone()).isEqualTo("13800000001");
    }

    @Test
    void what_the_list_leaves_open_a_sheet_may_fill() {
        Person person = resolve(list(MARCH, Map.of("name", "张三")), sheet(MARCH, Map.of("phone", "13800000002")));

        assertThat(person.phone()).isEqualTo("13800000002");
    }

    @Test
    void of_two_lists_the_later_one_counts() {
        Person person = resolve(list(MARCH.plusDays(1), Map.of("address", "二组")), list(MARCH, Map.of("address", "一组")));

        assertThat(person.address()).isEqualTo("二组");
    }

    @Test
    void the_person_is_registered_from_the_first_statement_on() {
        Person person = resolve(list(MARCH, Map.of()), sheet(MARCH.minusYears(1), Map.of()));

        assertThat(person.registeredOn()).isEqualTo(MARCH.minusYears(1));
    }

    @Test
    void the_earliest_stated_death_counts_whoever_states_it() {
        Person person =
                resolve(list(MARCH, Map.of("died-on", "2026-02-02")), sheet(MARCH, Map.of("died-on", "2026-02-01")));

        assertThat(person.diedOn()).isEqualTo("2026-02-01");
    }

    @Test
    void birth_date_and_sex_come_from_the_number_alone() {
        Person person = resolve(list(MARCH, Map.of("birth-date", "1999-09-09", "sex", "F")));

        assertThat(person.birthDate()).isEqualTo("1980-01-01");
        assertThat(person.sex().code()).isEqualTo("M");
    }

    @ParameterizedTest
    @CsvSource({"河东镇, 新村, V012", "河西镇, 新村, V021", "河东镇, 老村, TW01", "'', 新村,", "'', '',"})
    void a_village_is_looked_for_in_its_township(String township, String village, String code) {
        Person person = resolve(list(MARCH, Map.of("township", township, "village", village)));

        assertThat(person.village()).isEqualTo(code);
    }

    @Test
    void the_order_of_the_statements_never_matters() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            List<PersonStatement> statements = statements(random);
            Person person = resolution.resolve(new PersonKey(1), NUMBER, statements);

            List<PersonStatement> shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, random);

            assertThat(resolution.resolve(new PersonKey(1), NUMBER, shuffled)).isEqualTo(person);
            assertThat(PersonResolution.knownName(shuffled)).isEqualTo(PersonResolution.knownName(statements));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "张三, M, 1980-01-01, false",
        "李四, M, 1980-01-01, false",
        "张三, F, 1980-01-01, false",
        "李四, F, 1980-01-01, true",
        "李四, M, 1981-01-01, true",
        "张三, F, 1981-01-01, true",
        "李四, F, 1981-01-01, true",
        "李四, '', '', false",
        "'', F, '', false"
    })
    void two_of_three_differences_make_another_person(String name, String sex, String born, boolean contradicts) {
        PersonStatement statement = sheet(MARCH, Map.of("name", name, "sex", sex, "birth-date", born));

        assertThat(PersonResolution.contradicts(statement, NUMBER, "张三")).isEqualTo(contradicts);
    }

    @Test
    void the_known_name_is_the_one_most_sheets_agree_on() {
        List<PersonStatement> statements = List.of(
                sheet(MARCH, Map.of("name", "李四")),
                sheet(MARCH, Map.of("name", "张三")),
                sheet(MARCH, Map.of("name", "张三")));

        assertThat(PersonResolution.knownName(statements)).isEqualTo("张三");
    }

    @Test
    void the_known_name_is_the_list_s_however_many_sheets_differ() {
        List<PersonStatement> statements = List.of(
                list(MARCH, Map.of("name", "李四")),
                sheet(MARCH, Map.of("name", "张三")),
                sheet(MARCH, Map.of("name", "张三")));

        assertThat(PersonResolution.knownName(statements)).isEqualTo("李四");
    }

    private Person resolve(PersonStatement... statements) {
        return resolution.resolve(new PersonKey(1), NUMBER, List.of(statements));
    }

    private static PersonStatement list(LocalDate on, Map<String, String> details) {
        return new PersonStatement(true, on, details);
    }

    private static PersonStatement sheet(LocalDate on, Map<String, String> details) {
        return new PersonStatement(false, on, details);
    }

    private static List<PersonStatement> statements(Random random) {
        List<PersonStatement> statements = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            Map<String, String> details = new HashMap<>();
            details.put("name", List.of("张三", "李四", "").get(random.nextInt(3)));
            details.put("phone", List.of("13800000001", "13800000002", "").get(random.nextInt(3)));
            details.put("township", List.of("河东镇", "河西镇", "").get(random.nextInt(3)));
            details.put("village", List.of("新村", "").get(random.nextInt(2)));
            details.put("died-on", List.of("2026-01-01", "2026-02-01", "").get(random.nextInt(3)));
            statements.add(new PersonStatement(random.nextBoolean(), MARCH.plusDays(random.nextInt(3)), details));
        }
        return statements;
    }
}
