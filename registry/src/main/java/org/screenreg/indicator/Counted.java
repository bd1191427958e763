package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.screenreg.programme.Label;

/**
 * What one pass over everybody gave.
 *
 * @param asOf the day up to which things were known
 * @param denominator where the persons of target populations were counted
 * @param notes what else a reader of the denominators must know
 */
public record Counted(
        LocalDate asOf,
        Denominator denominator,
        Map<Question, Figures> figures,
        Balance balance,
        Completeness completeness,
        List<Label> notes) {

    public Counted {
        notes = List.copyOf(notes);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** The figures of a question; none where the register lacks the data. */
    public Figures of(Question question) {
        return figures.getOrDefault(question, Figures.NONE);
    }

    /** The same with the target populations of the imported table. */
    public Counted over(Map<Question, Figures> population, List<Label> said) {
        return new Counted(asOf, Denominator.POPULATION, population, balance, completeness, said);
    }

    /** Whether anything at all counts in a period, or is considered that is not a mere resident. */
    public boolean knows(Period period) {
        return figures.entrySet().stream()
                .filter(one -> one.getKey().period().equals(period))
                .filter(one -> one.getKey()
                        .indicator()
                        .rule(one.getKey().programme())
                        .quietCounted()
                        .isEmpty())
                .anyMatch(one -> one.getValue().total().numerator() > 0);
    }

    /** Whether a question was counted; one whose parts the population table does not know was not. */
    public boolean answers(Question question) {
        return figures.containsKey(question)
                || question.indicator().needs(question.programme()).isPresent();
    }
}
