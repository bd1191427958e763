package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.screenreg.indicator.story.Story;
import org.screenreg.person.Person;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Target;

/**
 * Counts people to whom nothing has happened in a programme. They are in denominators and in no numerator, and questions
 * that mean the same people on the same day share one count.
 */
final class Quiet {
    private final Map<Meant, Count> counts = new HashMap<>();
    private final Map<String, List<Count>> byProgramme = new HashMap<>();

    /** Whom a question means on a day, and how it parts them. */
    record Meant(String programme, Target target, LocalDate last, Breakdown by) {}

    /** Those who are meant; ages are limits of birth dates, so that nobody's age has to be worked out. */
    private static final class Count {
        private final Meant meant;
        private final LocalDate bornAfter;
        private final LocalDate bornBy;
        private final Map<String, long[]> parts = new HashMap<>();

        private Count(Meant meant) {
            this.meant = meant;
            this.bornAfter = meant.last().minusYears(meant.target().maxAge() + 1L);
            this.bornBy = meant.last().minusYears(meant.target().minAge());
        }

        private void add(Story story) {
            Person person = story.person();
            if (!person.birthDate().isAfter(bornBy)
                    && person.birthDate().isAfter(bornAfter)
                    && isSex(person.sex())
                    && story.livesHereOn(meant.last())) {
                parts.computeIfAbsent(meant.by().part(story, meant.last()), part -> new long[1])[0]++;
            }
        }

        private boolean isSex(Sex sex) {
            return meant.target().sex().equals("any") || meant.target().sex().equals(sex.code());
        }
    }

    /** Lets the people a question means be counted. */
    void count(Meant meant) {
        if (!counts.containsKey(meant)) {
            Count count = new Count(meant);
            counts.put(meant, count);
            byProgramme
                    .computeIfAbsent(meant.programme(), programme -> new ArrayList<>())
                    .add(count);
        }
    }

    /** Adds a person to the counts of the programmes in which nothing has happened. */
    void add(Story story) {
        byProgramme.forEach((programme, asked) -> {
            if (story.programmes().isEmpty() || story.in(programme).isNothing()) {
                for (Count count : asked) {
                    count.add(story);
                }
            }
        });
    }

    /** How many there are in each part. */
    Map<String, Long> of(Meant meant) {
        Map<String, Long> persons = new HashMap<>();
        @Nullable Count count = counts.get(meant);
        if (count != null) {
            count.parts.forEach((part, number) -> persons.put(part, number[0]));
        }
        return persons;
    }
}
