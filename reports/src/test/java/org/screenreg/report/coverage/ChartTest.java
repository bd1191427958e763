package org.screenreg.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.screenreg.indicator.IndicatorCell;

class ChartTest {
    private final Chart chart =
            Chart.of(InventedTables.report().tables().get(0)).orElseThrow();

    @Test
    void the_last_year_is_drawn() {
        assertThat(chart.year()).isEqualTo(2026);
    }

    @Test
    void the_highest_rate_comes_first_and_areas_without_a_rate_last() {
        assertThat(chart.bars()).extracting(Chart.Bar::rate).containsExactly("62.13", "45.82", "32.16", "20.55", "—");
    }

    @Test
    void bars_below_the_county_line_are_open() {
        assertThat(chart.bars())
                .extracting(Chart.Bar::style)
                .containsExactly("fill", "fill", "fill low", "fill low", "fill none");
    }

    @Test
    void lengths_follow_the_scale() {
        assertThat(chart.ticks()).extracting(Chart.Tick::text).containsExactly("0", "20", "40", "60", "80");
        assertThat(chart.bars().get(0).length()).isEqualTo(Math.round(62.13 / 80 * 1050) / 10.0);
    }

    @Test
    void rates_are_rounded_half_up_to_two_decimals() {
        assertThat(Rate.text(new IndicatorCell("a", "a", 2026, 1, 3))).isEqualTo("33.33");
        assertThat(Rate.text(new IndicatorCell("a", "a", 2026, 1, 1600))).isEqualTo("0.06");
        assertThat(Rate.text(new IndicatorCell("a", "a", 2026, 0, 5))).isEqualTo("0.00");
        assertThat(Rate.text(new IndicatorCell("a", "a", 2026, 0, 0))).isEqualTo("—");
    }
}
