package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<Like, String> quiet = new HashMap<>();
    private long residents;

    /** What the state of people rests on to whom nothing has happened. */
    private record Like(String programme, Sex sex, int age, boolean died, boolean moved) {}

    public Balance(Protocols protocols, Pathways pathways, LocalDate day) {
        this.protocols = protocols;
        this.pathways = pathways;
        this.day = day;
        protocols.programmes().forEach(programme -> states.put(programme, new TreeMap<>()));
    }

    public void add(List<Story> stories) {
        residents += stories.size();
        for (Story story : stories) {
            states.forEach((programme, counts) -> counts.merge(state(story, programme), 1L, Long::sum));
        }
    }

    /** The one state a person is in. */
    public String state(Story story, String programme) {
        InProgramme part = story.in(programme);
        return part.isNothing()
                ? quietState(story.person(), programme)
                : part.stateOn(day).orElse(OUTSIDE);
    }

    private String quietState(Person person, String programme) {
        Like like = new Like(
                programme,
                person.sex(),
                Ages.on(person.birthDate(), day),
                person.diedOn() != null && !person.diedOn().isAfter(day),
                person.movedOn() != null && !person.movedOn().isAfter(day));
        return quiet.computeIfAbsent(like, one -> workedOut(person, programme));
    }

    private String workedOut(Person person, String programme) {
        List<Span> spans = pathways.course(programme, new PersonRecord(person, List.of()), day)
                .spans();
        return spans.isEmpty() ? OUTSIDE : spans.get(spans.size() - 1).state();
    }

    /** How many are in each state of a programme. */
    public Map<String, Long> of(String programme) {
        return Collections.unmodifiableMap(states.getOrDefault(programme, Map.of()));
    }

    public List<String> programmes() {
        return protocols.programmes();
    }

    /** Everybody the register knows on the day, the dead and those who moved away among them. */
    public long residents() {
        return residents;
    }
}
