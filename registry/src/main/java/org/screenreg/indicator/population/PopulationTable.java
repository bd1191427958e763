package org.screenreg.indicator.population;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.screenreg.protocol.Target;

/**
 * The persons of a year by place, sex and age band, as the imported tables state them. A later statement about the same
 * place, sex and band replaces an earlier one, and one about a whole township its villages, so nobody is counted twice.
 */
final class PopulationTable {
    private final Map<Slot, Map<String, Long>> byVillage = new LinkedHashMap<>();

    /** Ages from the lowest to the highest, both included, in completed years. */
    record AgeBand(int from, int to) {
        boolean within(Target target) {
            return from >= target.minAge() && to <= target.maxAge();
        }

        boolean crosses(Target target) {
            return !within(target) && from <= target.maxAge() && to >= target.minAge();
        }
    }

    private record Slot(String township, String sex, AgeBand band) {
        boolean within(Target target) {
            return band.within(target)
                    && (target.sex().equals("any") || target.sex().equals(sex));
        }
    }

    void state(String township, String village, String sex, AgeBand band, long persons) {
        byVillage
                .computeIfAbsent(new Slot(township, sex, band), slot -> new TreeMap<>())
                .put(village, persons);
    }

    /** Persons of the target population by township code. */
    Map<String, Long> inTarget(Target target) {
        Map<String, Long> persons = new TreeMap<>();
        byVillage.forEach((slot, villages) -> {
            if (slot.within(target) && !statedBySex(slot)) {
                persons.merge(slot.township(), persons(villages), Long::sum);
            }
        });
        return persons;
    }

    /** Whether a count of both sexes together is already stated for women or men alone. */
    private boolean statedBySex(Slot slot) {
        return slot.sex().equals("unknown")
                && (byVillage.containsKey(new Slot(slot.township(), "F", slot.band()))
                        || byVillage.containsKey(new Slot(slot.township(), "M", slot.band())));
    }

    private static long persons(Map<String, Long> villages) {
        Long township = villages.get("");
        return township != null
                ? township
                : villages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether a band lies partly inside and partly outside the target ages. */
    boolean bandsCut(Target target) {
        return byVillage.keySet().stream().anyMatch(slot -> slot.band().crosses(target));
    }
}
