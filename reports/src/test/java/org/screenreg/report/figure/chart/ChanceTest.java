package org.screenreg.report.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /** Two periods are the plain test of two shares: 30 of 100 and 45 of 100 are 2.19 standard errors apart. */
    @Test
    void the_trend_of_two_periods_is_the_test_of_two_shares() {
        double pooled = 75 / 200.0;
        double expected = (0.45 - 0.30) / Math.sqrt(pooled * (1 - pooled) * (1 / 100.0 + 1 / 100.0));

        assertThat(Chance.trend(shares(100, 30, 45), Measure.SHARE)).isCloseTo(expected, within(1e-9));
        assertThat(expected).isGreaterThan(Chance.LIKELY);
    }

    @Test
    void the_same_shares_of_fewer_people_may_be_chance() {
        assertThat(Chance.trend(shares(20, 6, 9), Measure.SHARE)).isLessThan(Chance.LIKELY);
    }

    @Test
    void a_fall_is_below_zero_and_no_change_is_zero() {
        assertThat(Chance.trend(shares(100, 45, 30), Measure.SHARE)).isNegative();
        assertThat(Chance.trend(shares(100, 30, 30, 30), Measure.SHARE)).isZero();
        assertThat(Chance.trend(shares(100, 0, 0), Measure.SHARE)).isZero();
    }

    /** Two counts: the difference over the root of their sum. */
    @Test
    void the_trend_of_two_counts_is_their_difference_over_the_root_of_their_sum() {
        assertThat(Chance.trend(shares(0, 100, 144), Measure.COUNT)).isCloseTo(44 / Math.sqrt(244), within(1e-9));
    }

    @Test
    void few_people_are_not_judged() {
        assertThat(Chance.isEnough(0.01, 499)).isFalse();
        assertThat(Chance.isEnough(0.01, 500)).isTrue();
        assertThat(Chance.isEnough(0.99, 499)).isFalse();
    }

    static List<Reading> shares(long denominator, long... numerators) {
        return IntStream.range(0, numerators.length)
                .mapToObj(i -> new Reading(
                        Optional.of(denominator == 0 ? numerators[i] : 100.0 * numerators[i] / denominator),
                        String.valueOf(numerators[i]),
                        numerators[i],
                        denominator,
                        true))
                .toList();
    }
}
