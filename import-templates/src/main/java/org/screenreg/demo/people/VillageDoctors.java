package org.screenreg.demo.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Sex;

/** Who signed a contract with whom: one doctor in most villages, two who share the households in some, none in others. */
public final class VillageDoctors {
    private static final int BORN = 1975;
    private static final int KINDS_OF_VILLAGES = 6;

    private final long seed;
    private final Map<String, List<String>> known = new HashMap<>();

    public VillageDoctors(long seed) {
        this.seed = seed;
    }

    /** The doctor of a resident; null in a village without one. */
    public @Nullable String of(Resident person) {
        List<String> doctors = known.computeIfAbsent(person.village().code(), this::named);
        return doctors.isEmpty() ? null : doctors.get(person.household() % doctors.size());
    }

    private List<String> named(String village) {
        var random = new SplittableRandom(seed * 1_000_003 + village.hashCode());
        var names = new PersonNames(random);
        int doctors =
                switch (random.nextInt(KINDS_OF_VILLAGES)) {
                    case 0 -> 2;
                    case 1, 2 -> 0;
                    default -> 1;
                };
        return IntStream.range(0, doctors)
                .mapToObj(i -> names.of(names.surname(), i == 0 ? Sex.MALE : Sex.FEMALE, BORN))
                .toList();
    }
}
