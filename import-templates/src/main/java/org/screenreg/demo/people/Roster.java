package org.screenreg.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;

/** Who came to the screening days of the villages, more in some townships than in others. */
public final class Roster {
    private static final int[] DAYS_PER_YEAR = {5, 4, 3};

    private final LocalDate asOf;
    private final SplittableRandom random;
    private final Map<String, List<LocalDate>> screeningDays = new HashMap<>();
    private final double[] zeal;

    public Roster(Areas areas, LocalDate asOf, SplittableRandom random) {
        this.asOf = asOf;
        this.random = random;
        areas.villages().forEach(village -> screeningDays.put(village.code(), screeningDays()));
        zeal = new double[areas.townships().size()];
        for (int i = 0; i < zeal.length; i++) {
            zeal[i] = 0.5 + 1.5 * random.nextDouble();
        }
    }

    /** One person's turn on a screening day of the village. */
    public record Turn(Resident person, LocalDate on) {}

    /** Exactly as many turns as asked for, by village and day. */
    public List<Turn> draw(List<Resident> residents, int turns, BiPredicate<Resident, LocalDate> invited) {
        var candidates = new ArrayList<Candidate>();
        for (Resident person : residents) {
            LocalDate day = pick(screeningDays.getOrDefault(person.village().code(), List.of()));
            if (person.livesHereOn(day) && invited.test(person, day)) {
                double late = random.nextDouble() / (person.listed() ? zeal[Areas.townshipIndex(person.village())] : 9);
                candidates.add(new Candidate(new Turn(person, day), late));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::late))
                .limit(turns)
                .map(Candidate::turn)
                .sorted(Comparator.comparing(
                                (Turn turn) -> turn.person().village().code())
                        .thenComparing(Turn::on)
                        .thenComparingInt(turn -> turn.person().number()))
                .toList();
    }

    private record Candidate(Turn turn, double late) {}

    private List<LocalDate> screeningDays() {
        var days = new ArrayList<LocalDate>();
        for (int year = 0; year < DAYS_PER_YEAR.length; year++) {
            for (int i = 0; i < DAYS_PER_YEAR[year]; i++) {
                days.add(workday(asOf.minusDays(365L * year + 6 + random.nextInt(355))));
            }
        }
        return List.copyOf(days);
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private LocalDate pick(List<LocalDate> days) {
        return days.get(random.nextInt(days.size()));
    }
}
