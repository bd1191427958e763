package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.screenreg.event.PersonRecord;
import org.screenreg.indicator.story.InProgramme;
import org.screenreg.indicator.story.Story;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Span;
import org.screenreg.person.Person;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.fact.Ages;

/**
 * Where everybody stands in each programme on a day: every resident in exactly one state, so that the states of a
 * programme add up to the residents.
 */
public final class Balance {
    /** The state of those who are not in the target population. */
    public static final String OUTSIDE = "not-eligible";

    private final Protocols protocols;
    private final Pathways pathways;
    private final LocalDate day;
    private final Map<String, Map<String, Long>> states = new HashMap<>();
    private final Map<Like, Map<String, String>> quiet = new HashMap<>();
    private final Map<Like, Long> quietPersons = new HashMap<>();
    private long residents;

    /** What the state of people rests on to whom nothing has happened. */
    private record Like(Sex sex, int age, boolean died, boolean moved) {}

    public Balance(Protocols protocols, Pathways pathways, LocalDate day) {
        this.protocols = protocols;
        this.pathways = pathways;
        this.day = day;
        protocols.programmes().forEach(programme -> states.put(programme, new TreeMap<>()));
    }

    public void add(List<Story> stories) {
        residents += stories.size();
        for (Story story : stories) {
            if (story.programmes().isEmpty()) {
                Like like = like(story.person());
                quietStates(like, story.person());
                quietPersons.merge(like, 1L, Long::sum);
            } else {
                states.forEach((programme, counts) -> counts.merge(state(story, programme), 1L, Long::sum));
            }
        }
    }

    /** The one state a person is in. */
    public String state(Story story, String programme) {
        InProgramme part = story.in(programme);
        return part.isNothing()
                ? quietStates(like(story.person()), story.person()).getOrDefault(programme, OUTSIDE)
                : part.stateOn(day).orElse(OUTSIDE);
    }

    private Like like(Person person) {
        return new Like(
                person.sex(),
                Ages.on(person.birthDate(), day),
                person.diedOn() != null && !person.diedOn().isAfter(day),
                person.movedOn() != null && !person.movedOn().isAfter(day));
    }

    /** The states by programme of somebody to whom nothing has happened, and of everybody alike. */
    private Map<String, String> quietStates(Like like, Person person) {
        return quiet.computeIfAbsent(like, one -> protocols.programmes().stream()
                .collect(Collectors.toMap(programme -> programme, programme -> workedOut(person, programme))));
    }

    private String workedOut(Person person, String programme) {
        List<Span> spans = pathways.course(programme, new PersonRecord(person, List.of()), day)
                .spans();
        return spans.isEmpty() ? OUTSIDE : spans.get(spans.size() - 1).state();
    }

    /** How many are in each state of a programme. */
    public Map<String, Long> of(String programme) {
        Map<String, Long> counts = new TreeMap<>(states.getOrDefault(programme, Map.of()));
        if (states.containsKey(programme)) {
            quietPersons.forEach((like, persons) -> counts.merge(
                    quiet.getOrDefault(like, Map.of()).getOrDefault(programme, OUTSIDE), persons, Long::sum));
        }
        return counts;
    }

    public List<String> programmes() {
        return protocols.programmes();
    }

    /** Everybody the register knows on the day, the dead and those who moved away among them. */
    public long residents() {
        return residents;
    }
}
