package org.screenreg.report.figure.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.Indicators;
import org.screenreg.programme.CodeLists;

class RateTest {
    private static final Indicators INDICATORS = Indicators.load(CodeLists.load());
    private static final Indicator PERCENT = INDICATORS.get("IND-06");

    @Test
    void a_share_has_two_decimals_rounded_half_up() {
        assertThat(Rate.of(PERCENT, figure(1, 3))).contains(new BigDecimal("33.33"));
        assertThat(Rate.of(PERCENT, figure(1, 800))).contains(new BigDecimal("0.13"));
        assertThat(Rate.of(PERCENT, figure(0, 0))).isEmpty();
    }

    @Test
    void a_rare_event_is_told_per_ten_thousand() {
        assertThat(Rate.of(INDICATORS.get("IND-13c"), figure(3, 12_000))).contains(new BigDecimal("2.50"));
    }

    @Test
    void an_estimated_denominator_is_the_expected_share_of_the_residents() {
        // 8.6 % of 10 000 residents are 860 expected patients; 430 of them are managed
        assertThat(Rate.of(INDICATORS.get("C07"), figure(430, 10_000))).contains(new BigDecimal("50.00"));
    }

    @Test
    void confidence_limits_are_those_wilson_gives() {
        // Wilson 95 % for 15 of 148: 6.2 % to 16.0 % (Newcombe 1998, table I: 0.0624 to 0.1605)
        double[] limits = Rate.limits(PERCENT, figure(15, 148)).orElseThrow();

        assertThat(limits[0]).isCloseTo(6.24, within(0.01));
        assertThat(limits[1]).isCloseTo(16.05, within(0.01));
    }

    private static Figure figure(long numerator, long denominator) {
        return new Figure(numerator, 0, denominator, new TreeMap<>());
    }
}
