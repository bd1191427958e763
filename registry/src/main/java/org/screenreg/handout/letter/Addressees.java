package org.screenreg.handout.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.screenreg.event.RecordStore;
import org.screenreg.handout.HandoutLine;
import org.screenreg.handout.HandoutStore;
import org.screenreg.handout.change.ListChanges;
import org.screenreg.handout.change.ListChanges.Struck;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.worklist.LineCode;

/** Finds whom to write to: the people of a list, without what would be struck out of it by now. */
public final class Addressees {
    private final HandoutStore handouts;
    private final RecordStore records;

    public Addressees(HandoutStore handouts, RecordStore records) {
        this.handouts = handouts;
        this.records = records;
    }

    /** The people of a list in its order; who died, moved or has nothing left to do is left out. */
    public List<Addressee> of(ListChanges changes) {
        Set<LineCode> gone =
                changes.gone().stream().map(Struck::line).map(HandoutLine::code).collect(Collectors.toSet());
        Map<PersonKey, List<HandoutLine>> byPerson = new LinkedHashMap<>();
        for (HandoutLine line : handouts.lines(changes.list().number())) {
            if (!gone.contains(line.code())) {
                byPerson.computeIfAbsent(line.person(), key -> new ArrayList<>())
                        .add(line);
            }
        }
        Map<PersonKey, Person> people = new HashMap<>();
        records.forEach(
                byPerson.keySet().stream().map(PersonKey::value).sorted().toList(),
                record -> people.put(record.person().key(), record.person()));
        List<Addressee> addressees = new ArrayList<>();
        byPerson.forEach((key, lines) -> {
            Person person = people.get(key);
            if (person != null) {
                addressees.add(new Addressee(person, lines));
            }
        });
        return addressees;
    }
}
