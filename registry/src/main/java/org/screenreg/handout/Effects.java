package org.screenreg.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Recommendation;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;

/** What answers came to once they were loaded: what closed for each person and what is next. */
public final class Effects {
    private final RecordStore records;
    private final Pathways pathways;
    private final LocalDate asOf;

    /**
     * What one answer came to.
     *
     * @param closed whether the step of the line is no longer asked for, or only anew for a later day
     * @param next what the programme asks for now; nothing where the person's work is over
     */
    public record Effect(
            JudgedList.Answer answer, HandoutLine line, Person person, boolean closed, List<Recommendation> next) {

        public Effect {
            next = List.copyOf(next);
        }
    }

    public Effects(RecordStore records, Pathways pathways, LocalDate asOf) {
        this.records = records;
        this.pathways = pathways;
        this.asOf = asOf;
    }

    /** The effects of these answers, in their order. */
    public List<Effect> of(List<JudgedList.Answer> answers) {
        Map<PersonKey, PersonRecord> people = records.byKey(answers.stream()
                .flatMap(answer -> answer.line().stream())
                .map(HandoutLine::person)
                .toList());
        List<Effect> effects = new ArrayList<>();
        for (JudgedList.Answer answer : answers) {
            answer.line().ifPresent(line -> {
                PersonRecord person = people.get(line.person());
                if (person != null) {
                    effects.add(effect(answer, line, person));
                }
            });
        }
        return effects;
    }

    private Effect effect(JudgedList.Answer answer, HandoutLine line, PersonRecord person) {
        List<Recommendation> next = pathways.course(line.programme(), person, asOf).recommendations().stream()
                .filter(task -> task.until() == null && !task.step().equals("none"))
                .toList();
        boolean open = next.stream()
                .anyMatch(
                        task -> task.step().equals(line.step()) && task.dueOn().equals(line.due()));
        return new Effect(answer, line, person.person(), !open, next);
    }
}
