package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.Person;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.fact.Ages;

/**
 * What each protocol version says of people to whom nothing has happened yet. It rests on their sex, their age and whether
 * they have died or moved, and on nothing else, so it is worked out once for each of these.
 */
final class QuietVerdicts {
    private static final int AGES = 131;

    private final Map<Protocol, Map<Sex, AtomicReferenceArray<@Nullable Verdict>>> known = new HashMap<>();

    QuietVerdicts(List<Protocol> protocols) {
        for (Protocol protocol : protocols) {
            Map<Sex, AtomicReferenceArray<@Nullable Verdict>> bySex = new EnumMap<>(Sex.class);
            for (Sex sex : Sex.values()) {
                bySex.put(sex, new AtomicReferenceArray<>(4 * AGES));
            }
            known.put(protocol, bySex);
        }
    }

    /** What a protocol says of a person on a day up to which nothing has happened. */
    Verdict of(Protocol protocol, Person person, LocalDate day) {
        int age = Ages.on(person.birthDate(), day);
        AtomicReferenceArray<@Nullable Verdict> verdicts =
                known.getOrDefault(protocol, Map.of()).get(person.sex());
        if (age < 0 || age >= AGES || verdicts == null) {
            return evaluated(protocol, person, day);
        }
        int at = (reached(person.diedOn(), day) ? 2 * AGES : 0) + (reached(person.movedOn(), day) ? AGES : 0) + age;
        Verdict verdict = verdicts.get(at);
        if (verdict == null) {
            verdict = evaluated(protocol, person, day).kept(person);
            verdicts.set(at, verdict);
        }
        return verdict;
    }

    private static Verdict evaluated(Protocol protocol, Person person, LocalDate day) {
        var facts = protocol.factsOf(person, List.of());
        facts.moveTo(day, LocalDate.MIN);
        return Verdict.on(protocol, facts);
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}
