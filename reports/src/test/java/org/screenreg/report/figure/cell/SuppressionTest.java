package org.screenreg.report.figure.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.screenreg.indicator.Figure;
import org.screenreg.report.figure.cell.Suppression.Mask;

class SuppressionTest {
    private static final Suppression SMALL = Suppression.BELOW_FIVE;

    @Test
    void one_to_four_are_hidden_and_zero_and_five_are_not() {
        assertThat(SMALL.of(figure(0, 100))).isEqualTo(Mask.SHOWN);
        assertThat(SMALL.of(figure(1, 100))).isEqualTo(Mask.SMALL);
        assertThat(SMALL.of(figure(4, 100))).isEqualTo(Mask.SMALL);
        assertThat(SMALL.of(figure(5, 100))).isEqualTo(Mask.SHOWN);
        assertThat(SMALL.of(figure(0, 3))).isEqualTo(Mask.SMALL);
    }

    @Test
    void a_single_hidden_part_takes_the_next_smallest_with_it() {
        Map<String, Mask> masks = SMALL.of(parts(3, 40, 12, 90));

        assertThat(masks)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("0", Mask.SMALL, "1", Mask.SHOWN, "2", Mask.PROTECTING, "3", Mask.SHOWN));
    }

    @Test
    void two_hidden_parts_protect_each_other() {
        assertThat(SMALL.of(parts(3, 40, 2)).values()).doesNotContain(Mask.PROTECTING);
    }

    @Test
    void no_small_number_can_be_worked_out_from_the_total() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            SortedMap<String, Figure> parts = parts(
                    random.ints(1 + random.nextInt(6), 0, 12).asLongStream().toArray());
            Figure total = parts.values().stream().reduce(Figure.NONE, Figure::plus);
            Map<String, Mask> masks = SMALL.of(parts);
            long hidden =
                    masks.values().stream().filter(mask -> mask != Mask.SHOWN).count();

            assertThat(hidden != 1 || SMALL.of(total) == Mask.SMALL)
                    .as(parts.toString())
                    .isTrue();
        }
    }

    @Test
    void without_suppression_everything_is_shown() {
        assertThat(Suppression.NONE.of(parts(1, 2, 3)).values()).containsOnly(Mask.SHOWN);
    }

    private static SortedMap<String, Figure> parts(long... numerators) {
        SortedMap<String, Figure> parts = new TreeMap<>();
        for (int i = 0; i < numerators.length; i++) {
            parts.put(String.valueOf(i), figure(numerators[i], 100));
        }
        return parts;
    }

    private static Figure figure(long numerator, long denominator) {
        return new Figure(numerator, 0, denominator, new TreeMap<>());
    }
}
