package org.screenreg.person.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well rows and persons are matched on an invented county whose truth is known: families, clans, twins, slips, names that
 * sound alike, changed numbers. {@code -Dscreening.match.people=200000} makes it as large as a county.
 */
class MatchQualityTest {
    private static final int PEOPLE = Integer.getInteger("screening.match.people", 20_000);
    private static final double[] THRESHOLDS = {16, 18, 20, 22, 24, 26, 28, 32, 36, 40};

    private final Weights weights = Weights.load();

    private record Quality(long right, long wrong, long all) {
        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right / (double) all;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void no_row_is_ever_given_to_somebody_else(long seed) {
        List<Traits> people = new InventedKin(seed, PEOPLE).people();
        Slips slips = new Slips(seed, people);
        List<Integer> order = shuffled(people.size(), seed);
        Set<Long> absent = new HashSet<>();
        Map<Long, Long> truth = new HashMap<>();
        List<Traits> rows = new ArrayList<>();
        for (int at : order.subList(0, PEOPLE / 10)) {
            Traits person = people.get(at);
            long row = PEOPLE + 1L + rows.size();
            rows.add(slips.withoutNumber(person, row));
            truth.put(row, person.person());
            if (rows.size() % 5 == 0) {
                absent.add(person.person());
            }
        }
        RowSearch search = new RowSearch(weights, rows);
        people.stream().filter(person -> !absent.contains(person.person())).forEach(search::offer);
        Map<Long, List<Candidate>> found = search.candidates();
        Map<Long, Candidate> given = new HashMap<>();
        found.forEach((row, candidates) -> search.certain(candidates).ifPresent(one -> given.put(row, one)));

        long inside = truth.values().stream()
                .filter(person -> !absent.contains(person))
                .count();
        long seen = found.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(is(truth, one.getKey())))
                .count();
        System.out.printf(
                "seed %d: %d rows without a number, %d of them about somebody known: %d given automatically, %d more among %d pairs to review, %d not found%n",
                seed,
                rows.size(),
                inside,
                given.size(),
                seen - given.size(),
                found.values().stream().mapToInt(List::size).sum() - given.size(),
                inside - seen);
        printRows(found, truth, inside);
        assertThat(given)
                .allSatisfy((row, one) -> assertThat(one.other().person()).isEqualTo(truth.get(row)));
        assertThat(given.size() / (double) inside).isGreaterThan(0.55);
        assertThat(seen / (double) inside).isGreaterThan(0.95);
    }

    private static Predicate<Candidate> is(Map<Long, Long> truth, long row) {
        return one -> truth.get(row) == one.other().person();
    }

    private static void printRows(Map<Long, List<Candidate>> found, Map<Long, Long> truth, long all) {
        List<Candidate> pairs = found.values().stream().flatMap(List::stream).toList();
        print(
                "rows",
                pairs,
                pair -> truth.get(pair.one().person()) == pair.other().person(),
                all);
    }

    @Test
    void people_who_stand_twice_in_the_register_are_found() {
        List<Traits> people = new ArrayList<>(new InventedKin(21, PEOPLE).people());
        Slips slips = new Slips(21, people);
        Map<Long, Long> truth = new HashMap<>();
        for (int at : shuffled(PEOPLE, 21).subList(0, PEOPLE / 50)) {
            long twice = people.size() + 1L;
            truth.put(twice, people.get(at).person());
            people.add(slips.underAnotherNumber(people.get(at), twice));
        }
        Everybody everybody = new Everybody();
        people.forEach(everybody::add);
        List<Candidate> found = new ArrayList<>();

        RegisterSearch.Effort effort = new RegisterSearch(weights, everybody).forEachPossible(found::add);

        System.out.printf("register of %d: %s%n", everybody.size(), effort);
        print(
                "register",
                found,
                pair -> truth.getOrDefault(pair.other().person(), -1L)
                        == pair.one().person(),
                truth.size());
        Quality quality = quality(
                found,
                pair -> truth.getOrDefault(pair.other().person(), -1L)
                        == pair.one().person(),
                0,
                truth.size());
        assertThat(quality.recall()).isGreaterThan(0.9);
        assertThat(found).doesNotHaveDuplicates();
    }

    private static void print(String what, List<Candidate> pairs, Predicate<Candidate> right, long all) {
        System.out.println(what + ": bits  pairs  precision  recall");
        for (double threshold : THRESHOLDS) {
            Quality quality = quality(pairs, right, threshold, all);
            System.out.printf(
                    "%12.0f %6d %9.4f %8.4f%n",
                    threshold, quality.right() + quality.wrong(), quality.precision(), quality.recall());
        }
    }

    private static Quality quality(List<Candidate> pairs, Predicate<Candidate> right, double threshold, long all) {
        List<Candidate> above =
                pairs.stream().filter(one -> one.weight() >= threshold).toList();
        long hits = above.stream().filter(right).count();
        return new Quality(hits, above.size() - hits, all);
    }

    private static List<Integer> shuffled(int size, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
