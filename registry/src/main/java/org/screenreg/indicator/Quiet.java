package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.indicator.story.Story;
import org.screenreg.person.Person;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Target;

/**
 * Counts people to whom nothing has happened in a programme. They are in denominators and in no numerator, so of those who
 * live in the same village and have the same sex only the birth dates are kept; every question is answered from these
 * when everybody has been seen. Those who died or moved away are kept as they are.
 */
final class Quiet {
    private final Set<Meant> asked = new LinkedHashSet<>();
    private final List<String> programmes = new ArrayList<>();
    private final Map<Alike, Births> births = new HashMap<>();
    private final List<Gone> gone = new ArrayList<>();
    private final Map<Meant, Map<String, Long>> answers = new HashMap<>();

    /** Whom a question means on a day, and how it parts them. */
    record Meant(String programme, Target target, LocalDate last, Breakdown by) {
        /** Those of them who are of another population too. */
        Meant among(Target other) {
            return new Meant(
                    programme,
                    new Target(
                            target.sex().equals("any") ? other.sex() : target.sex(),
                            Math.max(target.minAge(), other.minAge()),
                            Math.min(target.maxAge(), other.maxAge())),
                    last,
                    by);
        }

        private boolean isSex(Sex sex) {
            return target.sex().equals("any") || target.sex().equals(sex.code());
        }

        private LocalDate bornAfter() {
            return last.minusYears(target.maxAge() + 1L);
        }

        private LocalDate bornBy() {
            return last.minusYears(target.minAge());
        }
    }

    /**
     * People no question tells apart but by their age.
     *
     * @param nothing a bit for each programme in which nothing has happened to them
     */
    private record Alike(long nothing, Sex sex, String township, String village) {}

    /**
     * Somebody who died or moved away.
     *
     * @param born the day of birth since 1970
     * @param here the last day on which the person was alive and in the county
     */
    private record Gone(long nothing, Sex sex, int born, int here, Story story) {
        private static Gone of(long nothing, Story story) {
            Person person = story.person();
            LocalDate died = person.diedOn() == null ? LocalDate.MAX : person.diedOn();
            LocalDate moved = person.movedOn() == null ? LocalDate.MAX : person.movedOn();
            LocalDate left = died.isBefore(moved) ? died : moved;
            return new Gone(nothing, person.sex(), day(person.birthDate()), day(left) - 1, story);
        }
    }

    /** Days of birth, in order once everybody has been seen. */
    private static final class Births {
        private int[] days = new int[16];
        private int size;
        private boolean sorted;

        private void add(LocalDate date) {
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
            }
            days[size++] = day(date);
            sorted = false;
        }

        /** How many were born after one day and by another. */
        private long between(LocalDate after, LocalDate by) {
            if (!sorted) {
                Arrays.sort(days, 0, size);
                sorted = true;
            }
            return Math.max(0, upTo(by) - upTo(after));
        }

        private long upTo(LocalDate date) {
            int wanted = day(date);
            int from = 0;
            int to = size;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (days[middle] <= wanted) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }

    /** Lets the people a question means be counted. */
    void count(Meant meant) {
        asked.add(meant);
        if (!programmes.contains(meant.programme())) {
            programmes.add(meant.programme());
        }
    }

    /** Adds a person to the counts of the programmes in which nothing has happened. */
    void add(Story story) {
        long nothing = nothing(story);
        if (nothing == 0) {
            return;
        }
        Person person = story.person();
        if (person.diedOn() != null || person.movedOn() != null) {
            gone.add(Gone.of(nothing, story));
        } else {
            births.computeIfAbsent(
                            new Alike(nothing, person.sex(), story.township(), story.village()), alike -> new Births())
                    .add(person.birthDate());
        }
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private long nothing(Story story) {
        long nothing = 0;
        for (int i = 0; i < programmes.size(); i++) {
            if (story.programmes().isEmpty() || story.in(programmes.get(i)).isNothing()) {
                nothing |= 1L << i;
            }
        }
        return nothing;
    }

    /** How many there are in each part, once everybody has been seen. */
    Map<String, Long> of(Meant meant) {
        return asked.contains(meant) ? answers.computeIfAbsent(meant, this::workOut) : Map.of();
    }

    private Map<String, Long> workOut(Meant meant) {
        Map<String, Long> persons = new HashMap<>();
        long bit = 1L << programmes.indexOf(meant.programme());
        births.forEach((alike, days) -> {
            if ((alike.nothing() & bit) != 0 && meant.isSex(alike.sex())) {
                add(persons, meant, alike, days);
            }
        });
        int last = day(meant.last());
        int bornAfter = day(meant.bornAfter());
        int bornBy = day(meant.bornBy());
        for (Gone one : gone) {
            if ((one.nothing() & bit) != 0
                    && one.here() >= last
                    && one.born() > bornAfter
                    && one.born() <= bornBy
                    && meant.isSex(one.sex())) {
                persons.merge(meant.by().part(one.story(), meant.last()), 1L, Long::sum);
            }
        }
        persons.values().removeIf(count -> count == 0);
        return persons;
    }

    private static void add(Map<String, Long> persons, Meant meant, Alike alike, Births days) {
        String sex = alike.sex().code();
        switch (meant.by()) {
            case COUNTY, FACILITY, TIER, STEP, UNIT, WORKER ->
                persons.merge("", days.between(meant.bornAfter(), meant.bornBy()), Long::sum);
            case TOWNSHIP ->
                persons.merge(alike.township(), days.between(meant.bornAfter(), meant.bornBy()), Long::sum);
            case VILLAGE -> persons.merge(alike.village(), days.between(meant.bornAfter(), meant.bornBy()), Long::sum);
            case SEX -> persons.merge(sex, days.between(meant.bornAfter(), meant.bornBy()), Long::sum);
            case AGE -> bands(persons, meant, "", days);
            case AGE_SEX -> bands(persons, meant, sex, days);
        }
    }

    private static void bands(Map<String, Long> persons, Meant meant, String suffix, Births days) {
        for (Breakdown.Band band : Breakdown.bands()) {
            int youngest = Math.max(band.youngest(), meant.target().minAge());
            int oldest = Math.min(band.oldest(), meant.target().maxAge());
            if (youngest <= oldest) {
                long born = days.between(
                        meant.last().minusYears(oldest + 1L), meant.last().minusYears(youngest));
                persons.merge(band.part() + suffix, born, Long::sum);
            }
        }
    }
}
