package org.screenreg.handout.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.handout.Handout;
import org.screenreg.handout.HandoutLine;
import org.screenreg.handout.HandoutStore;
import org.screenreg.handout.change.ListChanges.Changed;
import org.screenreg.handout.change.ListChanges.Struck;
import org.screenreg.pathway.Course;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Recommendation;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistLine;
import org.screenreg.worklist.WorklistRequest;
import org.screenreg.worklist.Worklists;

/** Compares a list that is on paper already with the same list made today. */
public final class ListRefresh {
    private final HandoutStore handouts;
    private final Worklists worklists;
    private final RecordStore records;
    private final Pathways pathways;
    private final LocalDate asOf;

    public ListRefresh(
            HandoutStore handouts, Worklists worklists, RecordStore records, Pathways pathways, LocalDate asOf) {
        this.handouts = handouts;
        this.worklists = worklists;
        this.records = records;
        this.pathways = pathways;
        this.asOf = asOf;
    }

    /** The request that made a list, for the day asked about, looking as far ahead as it did. */
    private WorklistRequest request(Handout list) {
        return new WorklistRequest(
                list.tier(),
                list.unitCode().isEmpty() ? null : list.unitCode(),
                list.selection(),
                asOf,
                asOf.plusDays(ChronoUnit.DAYS.between(list.asOf(), list.until())),
                list.most(),
                list.masked());
    }

    /** What became of a list. */
    public ListChanges of(Handout list, long assessment) {
        Map<String, WorklistLine> now = new HashMap<>();
        List<WorklistLine> inOrder = new ArrayList<>();
        worklists.make(assessment, request(list)).stream()
                .filter(one -> one.unitCode().equals(list.unitCode()))
                .map(Worklist::groups)
                .flatMap(List::stream)
                .flatMap(group -> group.lines().stream())
                .forEach(line -> {
                    now.put(key(line.person(), line.programme(), line.step()), line);
                    inOrder.add(line);
                });
        List<HandoutLine> before = handouts.lines(list.number());
        List<Changed> changed = new ArrayList<>();
        List<HandoutLine> missing = new ArrayList<>();
        int same = 0;
        for (HandoutLine line : before) {
            @Nullable WorklistLine still = now.remove(key(line.person(), line.programme(), line.step()));
            if (still == null) {
                missing.add(line);
            } else if (differs(line, still)) {
                changed.add(new Changed(line, still));
            } else {
                same++;
            }
        }
        List<WorklistLine> fresh = inOrder.stream().filter(now::containsValue).toList();
        return new ListChanges(list, asOf, struck(missing), fresh, changed, same);
    }

    /** The line of a person, whatever number the person stood under when it was printed. */
    private String key(PersonKey person, String programme, String step) {
        return records.links().kept(person.value()) + "|" + programme + "|" + step;
    }

    private static boolean differs(HandoutLine before, WorklistLine now) {
        return before.urgency() != now.urgency() || !before.due().equals(now.due());
    }

    private List<Struck> struck(List<HandoutLine> missing) {
        Map<PersonKey, PersonRecord> people =
                records.byKey(missing.stream().map(HandoutLine::person).toList());
        return missing.stream()
                .map(line -> struck(line, people.get(line.person())))
                .toList();
    }

    private Struck struck(HandoutLine line, @Nullable PersonRecord record) {
        if (record == null) {
            return new Struck(line, "", Gone.UNKNOWN, null);
        }
        Person person = record.person();
        String name = Masked.name(person.name());
        if (person.diedOn() != null) {
            return new Struck(line, name, Gone.DIED, person.diedOn());
        }
        if (person.movedOn() != null) {
            return new Struck(line, name, Gone.MOVED, person.movedOn());
        }
        Course course = pathways.course(line.programme(), record, asOf);
        return still(line, course)
                .map(task -> new Struck(line, name, postponed(task), null))
                .orElseGet(() -> ended(line, name, course));
    }

    private static Optional<Recommendation> still(HandoutLine line, Course course) {
        return course.recommendations().stream()
                .filter(task -> task.until() == null && task.step().equals(line.step()))
                .filter(task -> !task.since().isAfter(line.since()))
                .findFirst();
    }

    private Gone postponed(Recommendation task) {
        if (task.closesOn().isBefore(asOf)) {
            return Gone.MISSED;
        }
        return task.opensOn().isAfter(asOf) ? Gone.LATER : Gone.ELSEWHERE;
    }

    private static Struck ended(HandoutLine line, String name, Course course) {
        Optional<Recommendation> last = course.recommendations().stream()
                .filter(task -> task.step().equals(line.step()) && task.since().equals(line.since()))
                .filter(task -> task.until() != null)
                .findFirst();
        boolean done = last.filter(Recommendation::done).isPresent();
        return new Struck(
                line,
                name,
                done ? Gone.DONE : Gone.REPLACED,
                last.map(Recommendation::until).orElse(null));
    }
}
