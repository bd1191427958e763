package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.IdentityHashMap;
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
    private static final int PER_SEX = 4 * AGES;

    private final Map<Protocol, AtomicReferenceArray<@Nullable Verdict>> known = new IdentityHashMap<>();

    QuietVerdicts(List<Protocol> protocols) {
        protocols.forEach(protocol -> known.put(protocol, new AtomicReferenceArray<>(Sex.values().length * PER_SEX)));
    }

    /** What a protocol says of a person on a day up to which nothing has happened. */
    Verdict of(Protocol protocol, Person person, LocalDate day) {
        int age = Ages.on(person.birthDate(), day);
        AtomicReferenceArray<@Nullable Verdict> verdicts = known.get(protocol);
        if (age < 0 || age >= AGES || verdicts == null) {
            return evaluated(protocol, person, day);
        }
        int at = person.sex().ordinal() * PER_SEX
                + (reached(person.diedOn(), day) ? 2 * AGES : 0)
                + (reached(person.movedOn(), day) ? AGES : 0)
                + age;
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
