package org.screenreg.person.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a whole register is compared by, some forty bytes a person. */
public final class Everybody {
    private static final int FIRST = 1 << 12;

    private final Texts names = new Texts();
    private final Texts places = new Texts();
    private final Texts others = new Texts();
    private long[] persons = new long[FIRST];
    private int[][] columns = new int[6][FIRST];
    private long[] phones = new long[FIRST];
    private int size;

    /** Texts that repeat, each kept once. */
    private static final class Texts {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        int number(String text) {
            return numbers.computeIfAbsent(text, fresh -> {
                texts.add(text);
                return texts.size() - 1;
            });
        }

        String text(int number) {
            return texts.get(number);
        }
    }

    public void add(Traits one) {
        if (size == persons.length) {
            grow();
        }
        persons[size] = one.person();
        columns[0][size] = names.number(one.name());
        columns[1][size] = others.number(one.birthDate());
        columns[2][size] = others.number(one.sex());
        columns[3][size] = places.number(one.township());
        columns[4][size] = places.number(one.village());
        columns[5][size] = others.number(one.household());
        phones[size] = packed(one.phone());
        size++;
    }

    private void grow() {
        persons = Arrays.copyOf(persons, size * 2);
        phones = Arrays.copyOf(phones, size * 2);
        columns =
                Arrays.stream(columns).map(one -> Arrays.copyOf(one, size * 2)).toArray(int[][]::new);
    }

    /** Digits behind a one, so that leading noughts stay; 0 where there are none, or too many. */
    private static long packed(String phone) {
        boolean digits =
                !phone.isEmpty() && phone.length() < 18 && phone.chars().allMatch(Character::isDigit);
        return digits ? Long.parseLong("1" + phone) : 0;
    }

    public int size() {
        return size;
    }

    /** Somebody by position. The identity number is left out: between two valid numbers it says nothing. */
    public Traits get(int at) {
        return new Traits(
                persons[at],
                names.text(columns[0][at]),
                others.text(columns[2][at]),
                others.text(columns[1][at]),
                phones[at] == 0 ? "" : Long.toString(phones[at]).substring(1),
                places.text(columns[3][at]),
                places.text(columns[4][at]),
                others.text(columns[5][at]),
                "",
                true);
    }
}
