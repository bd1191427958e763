package org.screenreg.person.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.screenreg.RegistryException;
import org.screenreg.person.likeness.Weights.Chances;
import org.screenreg.testing.ResourceFolder;

/** Where the weights come from: the shares are counted on the invented county and compared with the file. */
class WeightsTest {
    private static final int PEOPLE = 200_000;
    private static final int PAIRS = Integer.getInteger("screening.match.pairs", 400_000);
    private static final double FEWEST = 60;
    private static final double BITS_APART = 1.0;

    private static final List<Traits> INVENTED = new InventedKin(1, PEOPLE).people();
    private static final Slips SLIPS = new Slips(2, INVENTED);
    private static final Weights WEIGHTS = Weights.load();

    @Test
    void the_file_says_what_the_invented_county_shows() {
        Map<Field, Map<String, Integer>> same = levels(PEOPLE, Function.identity());
        Random random = new Random(3);
        Map<Field, Map<String, Integer>> different =
                levels(PAIRS, person -> INVENTED.get(random.nextInt(INVENTED.size())));
        Map<String, Double> counted = new LinkedHashMap<>();
        StringBuilder table =
                new StringBuilder("%nlevel                           m file  found   u file     found%n".formatted());
        for (Field field : Field.values()) {
            for (String level : field.levels()) {
                Chances file = WEIGHTS.chances(field).get(level);
                double m = share(same, field, level);
                double u = share(different, field, level);
                table.append("%-31s %.4f  %.4f  %.7f  %.7f%n"
                        .formatted(field.word() + " " + level, file.m(), m, file.u(), u));
                if (count(same, field, level) >= FEWEST && count(different, field, level) >= FEWEST) {
                    double apart = WEIGHTS.weight(field, level) - Math.log(m / u) / Math.log(2);
                    counted.put(field.word() + " " + level, apart);
                }
            }
        }
        System.out.println(table);
        assertThat(counted)
                .hasSizeGreaterThan(8)
                .allSatisfy((level, apart) -> assertThat(apart).as(level).isCloseTo(0, within(BITS_APART)));
    }

    private static Map<Field, Map<String, Integer>> levels(int pairs, Function<Traits, Traits> other) {
        Map<Field, Map<String, Integer>> counts = new EnumMap<>(Field.class);
        for (int at = 0; at < pairs; at++) {
            Traits person = INVENTED.get(at % INVENTED.size());
            Traits row = SLIPS.withoutNumber(person, -1);
            Traits known = other.apply(person);
            if (known.person() != person.person() || pairs == PEOPLE) {
                WEIGHTS.compare(row, known).levels().forEach((field, level) -> counts.computeIfAbsent(
                                field, fresh -> new HashMap<>())
                        .merge(level, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static int count(Map<Field, Map<String, Integer>> counts, Field field, String level) {
        return counts.get(field).getOrDefault(level, 0);
    }

    private static double share(Map<Field, Map<String, Integer>> counts, Field field, String level) {
        int known = counts.get(field).entrySet().stream()
                .filter(one -> !one.getKey().equals(Field.UNKNOWN))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return count(counts, field, level) / (double) known;
    }

    @Test
    void a_level_nobody_knows_is_refused_with_its_line() {
        String file = ResourceFolder.text(ResourceFolder.of("src/main/resources/likeness/weights.yaml"));

        assertThatThrownBy(() -> Weights.text(file.replace("phone: [same, one-digit]", "phone: [alike]")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("weights.yaml:")
                .hasMessageContaining("alike");
        assertThatThrownBy(() -> Weights.text(file.replaceFirst("m: 0\\.\\d+", "m: 1.5")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("1.5");
    }
}
