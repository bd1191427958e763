package org.screenreg.intake.apply;

import static org.screenreg.intake.IssueCode.TEST_REPEATED_SOON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.batch.KnownStore.KnownTest;
import org.screenreg.intake.ReadEvent;
import org.screenreg.intake.ReadRow;
import org.screenreg.protocol.Rounds;

/** Marks a screening test that the same person had in the same year, or sooner than rounds may follow each other, anywhere. */
public final class Repeats {
    private final Set<String> kinds;
    private final @Nullable Rounds rounds;
    private final Map<String, List<KnownTest>> inFile = new HashMap<>();

    /**
     * A check of some tests.
     *
     * @param kinds the tests that are done once in a year
     * @param rounds when a new round may begin; null where the programme has no protocol
     */
    public Repeats(Set<String> kinds, @Nullable Rounds rounds) {
        this.kinds = Set.copyOf(kinds);
        this.rounds = rounds;
    }

    Set<String> kinds() {
        return kinds;
    }

    /** Objects to the tests of a row that were done before, and remembers those of this row. */
    void check(ReadRow row, String person, List<KnownTest> known) {
        for (ReadEvent event : row.events()) {
            if (!kinds.contains(event.kind())) {
                continue;
            }
            List<KnownTest> same =
                    inFile.computeIfAbsent(person + event.programme() + event.kind(), key -> new ArrayList<>());
            Optional<KnownTest> earlier = Stream.concat(known.stream(), same.stream())
                    .filter(test ->
                            test.kind().equals(event.kind()) && test.programme().equals(event.programme()))
                    .filter(test -> isSoon(test.on(), event.performedOn()))
                    .findFirst();
            earlier.ifPresent(test -> row.object(
                    TEST_REPEATED_SOON,
                    event.kind() + ".performed-on",
                    test.on().toString(),
                    test.facility() == null ? "–" : test.facility()));
            same.add(new KnownTest(event.programme(), event.kind(), event.performedOn(), event.facility()));
        }
    }

    private boolean isSoon(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return false;
        }
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate second = one.isBefore(other) ? other : one;
        return one.getYear() == other.getYear() || (rounds != null && !rounds.mayOpen(first, second));
    }
}
