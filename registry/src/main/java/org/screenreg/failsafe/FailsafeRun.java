package org.screenreg.failsafe;

import java.time.LocalDate;
import java.util.Map;

/**
 * A run as it was kept.
 *
 * @param persons how many persons were in each hole, by its id
 */
public record FailsafeRun(int number, LocalDate asOf, LocalDate ranOn, String by, Map<String, Integer> persons) {

    public FailsafeRun {
        persons = Map.copyOf(persons);
    }

    /** Persons in all holes together; somebody in two holes counts twice. */
    public int total() {
        return persons.values().stream().mapToInt(Integer::intValue).sum();
    }
}
