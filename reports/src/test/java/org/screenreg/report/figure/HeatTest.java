package org.screenreg.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.screenreg.report.figure.ReportTable.Line;

class HeatTest {
    @Test
    void shares_are_the_darker_the_higher_and_counts_and_totals_stay_white() {
        List<Line> shaded =
                Heat.over(List.of(line("a", "10.00"), line("b", "55.00"), line("c", "100.00"), total("90.00")));

        assertThat(shaded).extracting(line -> line.values().get(1).shade()).containsExactly(0, 2, 4, 0);
        assertThat(shaded).extracting(line -> line.values().get(0).shade()).containsOnly(0);
    }

    @Test
    void equal_shares_are_all_white() {
        assertThat(Heat.over(List.of(line("a", "10.00"), line("b", "10.00"))))
                .extracting(line -> line.values().get(1).shade())
                .containsOnly(0);
    }

    @Test
    void a_table_without_a_share_is_left_as_it_is() {
        List<Line> lines = List.of(new Line("a", List.of(Value.text("*"), Value.rate(Optional.empty())), false));

        assertThat(Heat.over(lines)).isEqualTo(lines);
    }

    private static Line line(String name, String rate) {
        return new Line(name, List.of(Value.count(7), Value.rate(Optional.of(new BigDecimal(rate)))), false);
    }

    private static Line total(String rate) {
        return new Line("total", List.of(Value.count(7), Value.rate(Optional.of(new BigDecimal(rate)))), true);
    }
}
