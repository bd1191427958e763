package org.screenreg.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.indicator.Quiet.Meant;
import org.screenreg.indicator.rule.Case;
import org.screenreg.indicator.rule.Item;
import org.screenreg.indicator.rule.Rule;
import org.screenreg.indicator.story.Story;
import org.screenreg.pathway.Pathways;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Target;

/**
 * Answers many questions in one pass over everybody. Nothing but the stories and the as-of date decides, so the order in
 * which people come, and in which their files came, cannot show.
 */
final class Counting {
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, List<Window>> windows = new LinkedHashMap<>();
    private final Quiet quiet = new Quiet();
    private final Areas areas;
    private final boolean watched;
    private final RecordStore records;
    private final Case.Courses courses;
    private final Watcher watcher;

    /** Sees whom a question counts, one person at a time. */
    interface Watcher {
        void saw(Question question, String part, Behind person);
    }

    /** The as-of date, the institutions known then, and who watches; nobody where that is null. */
    record Moment(LocalDate asOf, Areas areas, @Nullable Watcher watcher) {}

    /** The questions of one programme about the same days. */
    private record Window(LocalDate first, LocalDate last, LocalDate until, Target target, List<Asked> asked) {}

    /** @param counted those to whom nothing has happened and who count all the same */
    private record Asked(Question question, Rule rule, Tally tally, Meant meant, Optional<Meant> counted) {}

    /** A counter of these questions as of a date, with the events as they were known then. */
    Counting(List<Question> questions, Protocols protocols, Pathways pathways, RecordStore records, Moment moment) {
        this.records = records;
        this.courses = pathways::course;
        this.areas = moment.areas();
        this.watched = moment.watcher() != null;
        this.watcher = moment.watcher() == null ? (question, part, person) -> {} : moment.watcher();
        for (Question question : questions) {
            add(question, protocols.inForce(question.programme(), moment.asOf()).target(), moment.asOf());
        }
    }

    private void add(Question question, Target target, LocalDate asOf) {
        Rule rule = question.indicator().rule(question.programme());
        LocalDate last = question.period().lastDay(asOf);
        LocalDate until = question.indicator().kind() == Indicator.Kind.COHORT ? asOf : last;
        Meant meant = new Meant(question.programme(), rule.ages().orElse(target), last, question.by());
        Asked one = new Asked(
                question,
                rule,
                new Tally(question.indicator().unit(), rule.measuresDays()),
                meant,
                rule.quietCounted().map(meant::among));
        asked.add(one);
        if (rule.countsQuiet() && !watched) {
            quiet.count(one.meant());
            one.counted().ifPresent(quiet::count);
        }
        List<Window> all = windows.computeIfAbsent(question.programme(), programme -> new ArrayList<>());
        LocalDate first = question.period().start();
        all.stream()
                .filter(window -> window.first().equals(first)
                        && window.last().equals(last)
                        && window.until().equals(until))
                .findFirst()
                .orElseGet(() -> {
                    Window window = new Window(first, last, until, target, new ArrayList<>());
                    all.add(window);
                    return window;
                })
                .asked()
                .add(one);
    }

    /** Some thousand people with the events the questions ask about. */
    record Piece(List<Story> stories, Map<PersonKey, PersonRecord> events) {}

    /** Reads together what the questions ask about some thousand people. */
    Piece read(List<Story> stories) {
        List<Long> read = stories.stream()
                .filter(this::readsEvents)
                .map(story -> story.person().key().value())
                .toList();
        Map<PersonKey, PersonRecord> events = new HashMap<>();
        records.forEach(read, record -> events.put(record.person().key(), record));
        return new Piece(stories, events);
    }

    /** Adds people; nothing is asked of the register. */
    void add(Piece piece) {
        for (Story story : piece.stories()) {
            PersonRecord record = piece.events().get(story.person().key());
            add(story, new Case.Events(Optional.ofNullable(record), courses, records::loadedOn));
        }
    }

    private boolean readsEvents(Story story) {
        for (var part : story.programmes().entrySet()) {
            for (Window window : windows.getOrDefault(part.getKey(), List.of())) {
                for (Asked one : window.asked()) {
                    if (one.rule().readsEvents(part.getValue())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whom nothing happened to in a programme are counted together, unless somebody watches. */
    private void add(Story story, Case.Events events) {
        quiet.add(story);
        if (!watched && story.programmes().isEmpty()) {
            return;
        }
        windows.forEach((programme, all) -> {
            boolean nothing = story.in(programme).isNothing();
            if (watched || !nothing) {
                for (Window window : all) {
                    add(
                            window,
                            new Case(
                                    story,
                                    programme,
                                    window.first(),
                                    window.last(),
                                    window.until(),
                                    window.target(),
                                    events));
                }
            }
        });
    }

    private void add(Window window, Case seen) {
        for (Asked one : window.asked()) {
            if (one.rule().countsQuiet() || !seen.story().in(seen.programme()).isNothing()) {
                add(one, seen);
            }
        }
    }

    private void add(Asked one, Case seen) {
        List<Item> items = one.rule().items(seen);
        if (items.isEmpty()) {
            return;
        }
        Optional<Item.Mark> mark = one.question().by().mark();
        if (mark.isPresent()) {
            Map<String, List<Item>> parts = new TreeMap<>();
            items.forEach(item -> parts.computeIfAbsent(part(item, mark.get()), part -> new ArrayList<>())
                    .add(item));
            parts.forEach((part, things) -> add(one, part, things, seen));
        } else {
            add(one, one.question().by().part(seen.story(), seen.last()), items, seen);
        }
    }

    /** What a thing is in this respect; an institution is one however its name is written. */
    private String part(Item item, Item.Mark mark) {
        String text = item.mark(mark);
        return mark == Item.Mark.FACILITY ? areas.facility(text).map(Area::code).orElse(text) : text;
    }

    private void add(Asked one, String part, List<Item> items, Case seen) {
        one.tally().add(part, items);
        if (watched) {
            watcher.saw(
                    one.question(),
                    part,
                    new Behind(
                            seen.story(),
                            items.stream().anyMatch(Item::counts),
                            items.stream().noneMatch(Item::counts)
                                    && items.stream().anyMatch(Item::documented),
                            items.size(),
                            (int) items.stream().filter(Item::counts).count(),
                            seen.until()));
        }
    }

    /** The answer to every question, in the order they were asked. */
    Map<Question, Figures> figures() {
        Map<Question, Figures> figures = new LinkedHashMap<>();
        for (Asked one : asked) {
            if (one.rule().countsQuiet()) {
                quiet.of(one.meant()).forEach(one.tally()::addOutside);
                one.counted().ifPresent(counted -> quiet.of(counted).forEach(one.tally()::addInside));
            }
            figures.put(one.question(), one.tally().figures());
        }
        return figures;
    }
}
