package org.screenreg.report.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.programme.Language;
import org.screenreg.report.Reports;
import org.screenreg.report.Wording;
import org.screenreg.report.figure.chart.Plot.Mark;
import org.screenreg.report.figure.chart.Plot.Words;

class PlotTest {
    private static final Wording EN = Reports.load().in(Language.EN);

    @Test
    void a_real_rise_is_called_one_and_a_small_one_is_not() {
        assertThat(trend(ChanceTest.shares(100, 30, 45)).finding())
                .isEqualTo("County: from 30 (p1) to 45 (p2), rising by more than chance alone would explain (95 %).");
        assertThat(trend(ChanceTest.shares(20, 6, 9)).finding()).endsWith("the change may be chance.");
    }

    @Test
    void a_period_that_is_not_over_is_drawn_open_and_not_compared() {
        List<Reading> readings = new ArrayList<>(ChanceTest.shares(100, 30, 31, 2));
        readings.set(2, new Reading(Optional.of(2.0), "2", 2, 100, false));

        Plot plot = trend(readings);

        assertThat(plot.finding()).contains("to 31 (p2)", "may be chance");
        assertThat(plot.marks()).filteredOn(mark -> mark.fill().equals("#fff")).hasSize(1);
    }

    @Test
    void one_period_is_nothing_to_compare() {
        assertThat(trend(ChanceTest.shares(100, 30)).finding()).contains("nothing to compare");
    }

    @Test
    void many_lines_are_grey_and_the_ends_are_named() {
        List<TrendPlot.Line> lines = new ArrayList<>();
        lines.add(new TrendPlot.Line("County", ChanceTest.shares(100, 10, 20), true));
        IntStream.range(0, 9)
                .forEach(i -> lines.add(new TrendPlot.Line("T" + i, ChanceTest.shares(100, 10, 10 + 3 * i), false)));

        Plot plot = new TrendPlot(EN, List.of("p1", "p2"), Measure.SHARE).of("t", lines);

        assertThat(plot.words())
                .extracting(Words::text)
                .contains("County", "T0", "T8")
                .doesNotContain("T4");
        assertThat(plot.marks())
                .filteredOn(mark -> mark.colour().equals("#888"))
                .hasSize(9);
        assertThat(plot.spoken()).contains("T4 p1 10, p2 22");
    }

    @ParameterizedTest
    @CsvSource({
        "5 4 6 5 4 1 2 1 2 1 2 5, From p6 to p11 6 points in a row lie below the median",
        "1 2 1 2 1 2 9 8 9 8 9 8, From p1 to p6 6 points in a row lie below the median",
        "5 6 1 2 3 4 9 8 1 2 8 3, From p3 to p7 every point is higher than the one before",
        "5 1 6 2 7 3 8 2 7 3 6 1, nothing points to more than chance",
        "1 2 3 4 5 6 7 8 9, Only 9 periods with data are over; at least 10 are needed",
    })
    void a_run_chart_says_whether_the_level_has_changed(String values, String said) {
        long[] numbers = java.util.Arrays.stream(values.split(" "))
                .mapToLong(Long::parseLong)
                .toArray();

        assertThat(run(numbers).finding()).contains(said);
    }

    @Test
    void points_on_the_median_neither_make_nor_break_a_run() {
        assertThat(run(6, 7, 5, 6, 7, 5, 6, 7, 1, 2, 3, 1, 2, 4).finding())
                .contains("From p1 to p8 6 points in a row lie above");
    }

    @Test
    void a_funnel_names_the_places_that_really_differ() {
        List<FunnelPlot.Spot> spots = List.of(
                new FunnelPlot.Spot("High", 400, 1000, 40),
                new FunnelPlot.Spot("Watched", 330, 1000, 33),
                new FunnelPlot.Spot("Plain", 290, 1000, 29),
                new FunnelPlot.Spot("Low", 180, 1000, 18),
                new FunnelPlot.Spot("Few", 9, 10, 90));

        Plot plot = new FunnelPlot(EN).of("t", spots, new FunnelPlot.Whole(0.3, 100));

        assertThat(plot.finding())
                .isEqualTo(
                        "Really above the county (beyond the 99.8 % limits): High. Really below the county (beyond the"
                                + " 99.8 % limits): Low. Between the limits and worth watching: Watched. Too few people to judge: Few.");
        assertThat(plot.words())
                .extracting(Words::text)
                .contains("High", "Low", "Watched")
                .doesNotContain("Plain", "Few");
        assertThat(plot.figures().rows().get(1).values()).contains(Optional.of(27.16), Optional.of(32.84));
    }

    @Test
    void nothing_is_drawn_outside_the_picture() {
        List<Plot> plots = List.of(
                trend(ChanceTest.shares(100, 30, 45, 99)),
                run(1, 2, 3, 4, 5, 60, 7, 8, 9, 1000),
                new FunnelPlot(EN)
                        .of("t", List.of(new FunnelPlot.Spot("A", 3, 3, 100)), new FunnelPlot.Whole(0.01, 10_000)),
                pyramid());

        for (Plot plot : plots) {
            for (Mark mark : plot.marks()) {
                double[] places = java.util.Arrays.stream(
                                mark.path().replaceAll("[MLZ]", "").trim().split(" +"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                for (int i = 0; i < places.length; i += 2) {
                    assertThat(places[i]).isBetween(0.0, plot.width());
                    assertThat(places[i + 1]).isBetween(0.0, plot.height());
                }
            }
        }
    }

    @Test
    void a_pyramid_says_whether_the_share_changes_with_age() {
        assertThat(pyramid().finding())
                .isEqualTo(
                        "Men: no rise or fall with age beyond chance. Women: the rate falls with age by more than chance"
                                + " alone would explain (95 %).");
        assertThat(pyramid().figures().rows().get(0).values())
                .containsExactly(Optional.of(-100.0), Optional.of(-30.0), Optional.of(100.0), Optional.of(60.0));
    }

    @Test
    void a_cascade_says_where_most_are_lost() {
        Bars bars = Bars.cascade(
                EN,
                "t",
                List.of(
                        new Bars.Reached("screened", Optional.of(200L), false),
                        new Bars.Reached("positive", Optional.of(40L), false),
                        new Bars.Reached("triaged", Optional.of(30L), true),
                        new Bars.Reached("treated", Optional.empty(), true)));

        assertThat(bars.finding()).isEqualTo("Most are lost between \"positive\" and \"triaged\": 10 of 40 (25.0 %).");
        assertThat(bars.bars()).extracting(Bars.Bar::value).containsExactly("200", "40", "30", "*");
    }

    private static Plot pyramid() {
        List<Reading> men = ChanceTest.shares(100, 30, 31);
        List<Reading> women = ChanceTest.shares(100, 60, 30);
        return new PyramidPlot(EN)
                .of(
                        "t",
                        List.of(
                                new PyramidPlot.Band("40–44", men.get(0), women.get(0)),
                                new PyramidPlot.Band("45–49", men.get(1), women.get(1))));
    }

    private static Plot trend(List<Reading> readings) {
        return new TrendPlot(EN, periods(readings.size()), Measure.SHARE)
                .of("t", List.of(new TrendPlot.Line("County", readings, true)));
    }

    private static Plot run(long... values) {
        return new RunPlot(EN, periods(values.length), Measure.COUNT).of("t", ChanceTest.shares(0, values));
    }

    private static List<String> periods(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "p" + i).toList();
    }
}
