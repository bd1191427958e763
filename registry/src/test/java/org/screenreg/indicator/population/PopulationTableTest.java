package org.screenreg.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.screenreg.indicator.population.PopulationTable.AgeBand;
import org.screenreg.protocol.Target;

class PopulationTableTest {
    private static final AgeBand FORTIES = new AgeBand(40, 49);
    private static final Target WOMEN = new Target("F", 35, 64);
    private static final Target EVERYBODY = new Target("any", 35, 120);

    private final PopulationTable table = new PopulationTable();

    @Test
    void bands_inside_the_target_ages_are_added_up() {
        table.state("TW01", "", "F", FORTIES, 10);
        table.state("TW01", "", "F", new AgeBand(50, 64), 20);
        table.state("TW01", "", "F", new AgeBand(65, 69), 40);
        table.state("TW01", "", "M", FORTIES, 80);

        assertThat(table.inTarget(WOMEN)).isEqualTo(Map.of("TW01", 30L));
        assertThat(table.bandsCut(WOMEN)).isFalse();
    }

    @Test
    void a_band_across_the_limit_is_left_out_and_told() {
        table.state("TW01", "", "F", new AgeBand(60, 69), 10);

        assertThat(table.inTarget(WOMEN)).isEmpty();
        assertThat(table.bandsCut(WOMEN)).isTrue();
    }

    @Test
    void villages_add_up_to_a_township_unless_it_is_stated_itself() {
        table.state("TW01", "V011", "F", FORTIES, 10);
        table.state("TW01", "V012", "F", FORTIES, 20);
        table.state("TW02", "V021", "F", FORTIES, 40);
        table.state("TW02", "", "F", FORTIES, 50);

        assertThat(table.inTarget(WOMEN)).isEqualTo(Map.of("TW01", 30L, "TW02", 50L));
    }

    @Test
    void a_count_of_both_sexes_is_not_added_to_those_of_each() {
        table.state("TW01", "", "F", FORTIES, 10);
        table.state("TW01", "", "M", FORTIES, 20);
        table.state("TW01", "", "unknown", FORTIES, 30);
        table.state("TW02", "", "unknown", FORTIES, 40);

        assertThat(table.inTarget(EVERYBODY)).isEqualTo(Map.of("TW01", 30L, "TW02", 40L));
        assertThat(table.inTarget(WOMEN)).isEqualTo(Map.of("TW01", 10L));
    }
}
