package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.indicator.rule.Case;
import org.screenreg.indicator.rule.Item;
import org.screenreg.indicator.rule.Rule;
import org.screenreg.indicator.story.Story;
import org.screenreg.pathway.Pathways;
import org.screenreg.person.PersonKey;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Target;

/**
 * Answers many questions in one pass over everybody. Nothing but the stories and the as-of date decides, so the order in
 * which people come, and in which their files came, cannot show.
 */
public final class Counting {
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, List<Asked>> byProgramme = new HashMap<>();
    private final List<Asked> ofQuiet = new ArrayList<>();
    private final RecordStore records;
    private final Case.Courses courses;

    private record Asked(Question question, Rule rule, Target target, LocalDate last, Tally tally) {}

    /** A counter of these questions as of a date, with the events as they were known then. */
    public Counting(
            List<Question> questions, Protocols protocols, Pathways pathways, RecordStore records, LocalDate asOf) {
        this.records = records;
        this.courses = pathways::course;
        for (Question question : questions) {
            Rule rule = question.indicator().rule(question.programme());
            Asked one = new Asked(
                    question,
                    rule,
                    protocols.inForce(question.programme(), asOf).target(),
                    question.period().lastDay(asOf),
                    new Tally(question.indicator().unit(), rule.measuresDays()));
            asked.add(one);
            byProgramme
                    .computeIfAbsent(question.programme(), programme -> new ArrayList<>())
                    .add(one);
            if (rule.countsQuiet()) {
                ofQuiet.add(one);
            }
        }
    }

    /** Adds some thousand people at a time, so that their events are read together. */
    public void add(List<Story> stories) {
        List<Long> read = stories.stream()
                .filter(this::readsEvents)
                .map(story -> story.person().key().value())
                .toList();
        Map<PersonKey, PersonRecord> events = new HashMap<>();
        records.forEach(read, record -> events.put(record.person().key(), record));
        stories.forEach(story -> add(
                story,
                new Case.Events(Optional.ofNullable(events.get(story.person().key())), courses)));
    }

    private boolean readsEvents(Story story) {
        return story.programmes().entrySet().stream().anyMatch(part -> asked(part.getKey()).stream()
                .anyMatch(one -> one.rule().readsEvents(part.getValue())));
    }

    private List<Asked> asked(String programme) {
        return byProgramme.getOrDefault(programme, List.of());
    }

    /** Whom nothing happened to in a programme only those questions look at that count such people. */
    private void add(Story story, Case.Events events) {
        story.programmes().keySet().forEach(programme -> asked(programme).forEach(one -> add(one, story, events)));
        for (Asked one : ofQuiet) {
            if (story.in(one.question().programme()).isNothing()) {
                add(one, story, events);
            }
        }
    }

    private static void add(Asked one, Story story, Case.Events events) {
        List<Item> items = one.rule().items(aCase(one, story, events));
        if (!items.isEmpty()) {
            one.tally().add(one.question().by().part(story, one.last()), items);
        }
    }

    private static Case aCase(Asked one, Story story, Case.Events events) {
        Question question = one.question();
        return new Case(story, question.programme(), question.period().start(), one.last(), one.target(), events);
    }

    /** The answer to every question, in the order they were asked. */
    public Map<Question, Figures> figures() {
        Map<Question, Figures> figures = new LinkedHashMap<>();
        asked.forEach(one -> figures.put(one.question(), one.tally().figures()));
        return figures;
    }
}
