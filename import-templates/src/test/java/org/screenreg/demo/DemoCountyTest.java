package org.screenreg.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.DemoSize;
import org.screenreg.demo.people.IdentityNumbers;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.people.Resident;
import org.screenreg.programme.Sex;

class DemoCountyTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final DemoCounty SMALL = DemoCounty.generate(7, DemoSize.SMALL, AS_OF);

    @Test
    void the_same_seed_makes_the_same_county() {
        DemoCounty again = DemoCounty.generate(7, DemoSize.SMALL, AS_OF);

        assertThat(again).isEqualTo(SMALL);
    }

    @Test
    void another_seed_makes_other_people() {
        DemoCounty other = DemoCounty.generate(8, DemoSize.SMALL, AS_OF);

        assertThat(other.residents()).isNotEqualTo(SMALL.residents());
    }

    @Test
    void identity_numbers_check_out_and_belong_to_one_person() {
        var seen = new HashSet<String>();
        for (Resident person : everybody()) {
            String number = person.identityNumber();

            assertThat(remainder(number)).isEqualTo(1);
            assertThat(number).startsWith("999999");
            assertThat(seen.add(number)).isTrue();
        }
    }

    @Test
    void the_seventeenth_digit_tells_men_from_women() {
        assertThat(everybody())
                .allMatch(person -> (person.identityNumber().charAt(16) % 2 == 1) == (person.sex() == Sex.MALE));
    }

    @Test
    void the_fifteen_digit_form_drops_century_and_check_character() {
        assertThat(IdentityNumbers.oldForm("999999198001010011")).isEqualTo("999999800101001");
    }

    @Test
    void a_county_has_the_published_number_of_places_and_people() {
        DemoCounty county = DemoCounty.generate(7, DemoSize.COUNTY, AS_OF);

        assertThat(county.residents()).hasSize(500_000);
        assertThat(county.breast().size() + county.copd().size()).isEqualTo(120_000);
        assertThat(List.of(
                        county.areas().hospitals().size(),
                        county.areas().townships().size(),
                        county.areas().villages().size(),
                        county.areas().clinics().size()))
                .containsExactly(3, 15, 52, 83);
        assertThat(perCentPositive(county)).isBetween(18.0, 26.0);
        assertThat(perCentConfirmed(county)).isCloseTo(5.0, within(1.0));
    }

    @Test
    void no_two_places_share_a_code_and_no_two_areas_a_name() {
        List<Area> all = SMALL.areas().all();

        assertThat(all).extracting(Area::code).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(area -> names(area).stream())).doesNotHaveDuplicates();
    }

    @Test
    void every_way_through_breast_screening_is_walked_even_in_a_small_county() {
        assertThat(SMALL.breast().stream().map(DemoCountyTest::worst).distinct())
                .contains("2", "0", "3", "4A", "4", "4B", "4C", "5");
        assertThat(SMALL.breast().stream().flatMap(episode -> episode.openStep().stream()))
                .extracting(Reported.OpenStep::step)
                .contains("mammography", "biopsy", "specialist-assessment", "treatment");
    }

    @Test
    void nothing_happens_after_the_as_of_date_or_after_somebody_has_left() {
        var reports = new ArrayList<Reported>(SMALL.breast());
        reports.addAll(SMALL.copd());
        reports.addAll(SMALL.contacts());

        assertThat(reports).allMatch(report -> !report.on().isAfter(AS_OF));
        assertThat(reports).allMatch(report -> report.person().livesHereOn(report.on()));
    }

    @Test
    void townships_differ_in_how_many_women_came() {
        Map<String, Long> women = SMALL.residents().stream()
                .filter(person -> person.sex() == Sex.FEMALE)
                .filter(person -> person.ageOn(AS_OF) >= 35 && person.ageOn(AS_OF) <= 64)
                .collect(byTownship());
        Map<String, Long> came =
                SMALL.breast().stream().map(BreastEpisode::person).collect(byTownship());

        List<Double> coverage = women.keySet().stream()
                .map(township -> came.get(township) * 1.0 / women.get(township))
                .sorted()
                .toList();

        assertThat(coverage.get(coverage.size() - 1) - coverage.get(0)).isGreaterThan(0.1);
    }

    @Test
    void fifteen_points_are_negative_and_sixteen_positive() {
        var answers = new CopdAnswers(160, 51, "never", 0, 0, false, "none", false, false);

        assertThat(answers.total(70)).isEqualTo(15);
        assertThat(new CopdAnswers(160, 51, "never", 0, 0, false, "none", true, false).total(70))
                .isEqualTo(16);
    }

    private static Collector<Resident, ?, Map<String, Long>> byTownship() {
        return Collectors.groupingBy(person -> person.village().parent(), Collectors.counting());
    }

    private static List<Resident> everybody() {
        var everybody = new ArrayList<>(SMALL.residents());
        everybody.addAll(SMALL.newcomers());
        return everybody;
    }

    private static List<String> names(Area area) {
        var names = new ArrayList<>(area.otherNames());
        names.add(area.name());
        return names;
    }

    private static String worst(BreastEpisode episode) {
        String left = episode.ultrasound().left();
        String right = episode.ultrasound().right();
        return left.equals("1") || left.equals("2") ? right.equals("1") ? left : right : left;
    }

    private static double perCentPositive(DemoCounty county) {
        return 100.0
                * county.copd().stream().filter(CopdEpisode::positive).count()
                / county.copd().size();
    }

    private static double perCentConfirmed(DemoCounty county) {
        return 100.0
                * county.copd().stream().filter(CopdEpisode::confirmed).count()
                / county.copd().size();
    }

    /** ISO 7064 MOD 11-2 as a recurrence, unlike the weights the generator uses; 1 for a valid number. */
    private static int remainder(String number) {
        int product = 0;
        for (int i = 0; i < 17; i++) {
            product = (product + number.charAt(i) - '0') * 2 % 11;
        }
        int check = number.charAt(17) == 'X' ? 10 : number.charAt(17) - '0';
        return (product + check) % 11;
    }
}
