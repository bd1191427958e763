package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.person.Person;
import org.screenreg.protocol.Answer;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.Hit;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.fact.Ages;
import org.screenreg.protocol.fact.Facts;

/**
 * What a protocol says of a person on one day, with the reasons. One that still rests on facts holds while they stand on
 * that day; a kept one holds for everybody without events who is like that person.
 */
final class Verdict {
    private static final int NO_AGE = -1;

    private final Protocol protocol;
    private final List<Answer> answers;
    private final @Nullable Facts facts;
    private final List<Hit> hits;
    private final List<String> missing;
    private final int nextAge;

    private Verdict(
            Protocol protocol,
            List<Answer> answers,
            @Nullable Facts facts,
            List<Hit> hits,
            List<String> missing,
            int nextAge) {
        this.protocol = protocol;
        this.answers = answers;
        this.facts = facts;
        this.hits = hits;
        this.missing = missing;
        this.nextAge = nextAge;
    }

    static Verdict on(Protocol protocol, Facts facts) {
        return new Verdict(protocol, protocol.evaluate(facts), facts, List.of(), List.of(), NO_AGE);
    }

    /** The same without the facts of the one person it was made of. */
    Verdict kept(Person person) {
        LocalDate change = nextChange(person);
        int age = change == null ? NO_AGE : Ages.on(person.birthDate(), change);
        return new Verdict(protocol, answers, null, hits(), missing(), age);
    }

    List<Answer> answers() {
        return answers;
    }

    Asked asked(DecisionTable table, Row row) {
        return Asked.of(protocol, table, row, facts);
    }

    Hit hit(DecisionTable table, Row row) {
        if (facts != null) {
            return protocol.hit(table, row, facts);
        }
        for (Hit hit : hits) {
            if (hit.row().equals(row.id())) {
                return hit;
            }
        }
        throw new IllegalArgumentException("row " + row.id() + " did not answer");
    }

    List<Hit> hits() {
        if (facts == null) {
            return hits;
        }
        List<Hit> all = new ArrayList<>(answers.size());
        for (Answer answer : answers) {
            for (Row row : answer.rows()) {
                all.add(protocol.hit(answer.table(), row, facts));
            }
        }
        return List.copyOf(all);
    }

    List<String> missing() {
        return facts == null ? missing : protocol.missing(answers, facts);
    }

    /** The next day on which time alone may change this; null when none can. */
    @Nullable
    LocalDate nextChange(Person person) {
        if (facts != null) {
            return facts.nextChange();
        }
        return nextAge == NO_AGE ? null : Ages.birthday(person.birthDate(), nextAge);
    }
}
