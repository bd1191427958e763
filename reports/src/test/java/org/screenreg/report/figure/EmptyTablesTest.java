package org.screenreg.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.screenreg.programme.Language;
import org.screenreg.report.Reports;
import org.screenreg.report.figure.ReportTable.Group;
import org.screenreg.report.figure.ReportTable.Line;

class EmptyTablesTest {
    private final EmptyTables empty = new EmptyTables(new FigureWords(
            Reports.load().in(Language.EN), InventedCounts.report("coverage").setting()));

    @Test
    void a_table_in_which_nothing_was_counted_is_named_and_not_printed() {
        ReportTable counted = table("Referrals up", "township", Value.count(0), Value.count(3));
        ReportTable none = table("Referrals down", "township", Value.count(0), Value.text(Value.NONE));
        ReportTable same = table("Referrals down", "institution", Value.count(0), Value.count(0));

        assertThat(empty.without(List.of(none, counted, same))).containsExactly(counted);

        ReportTable list = empty.list().orElseThrow();
        assertThat(list.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Referrals down");
            assertThat(line.values().get(0).text()).isEqualTo("township, institution");
        });
    }

    @Test
    void a_rate_of_zero_a_hidden_number_and_lacking_data_are_said() {
        Stream.of(Value.rate(Optional.of(java.math.BigDecimal.ZERO)), Value.text("<5"), Value.text(Value.HIDDEN))
                .map(value -> table("T", "township", value))
                .forEach(table -> assertThat(empty.without(List.of(table))).containsExactly(table));
        ReportTable lacking = table("T", "indicator", Value.text("not available"));

        assertThat(empty.without(List.of(lacking))).containsExactly(lacking);
        assertThat(empty.list()).isEmpty();
    }

    private static ReportTable table(String title, String corner, Value... values) {
        return new ReportTable(
                title,
                List.of(),
                corner,
                List.of(new Group("2026", Stream.of(values).map(value -> "n").toList())),
                List.of(new Line("a", List.of(values), false)),
                Optional.empty());
    }
}
