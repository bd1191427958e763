package org.screenreg.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.NaiveProtocol.NaiveRow;
import org.screenreg.pathway.NaiveProtocol.Table;
import org.screenreg.person.Person;

/** A course worked out by asking everything anew on every day on which anything might be different. */
final class NaiveCourse {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** A request of a step table, from the day it began until the day it ended. */
    record Ask(
            String table,
            String row,
            String step,
            LocalDate since,
            LocalDate due,
            List<ScreeningEvent> because,
            @Nullable LocalDate until,
            boolean done) {}

    final List<String> rows = new ArrayList<>();
    final List<Ask> asks = new ArrayList<>();
    final List<String> spans = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    final List<String> episodes = new ArrayList<>();
    int factSets;

    private final NaiveProtocol protocol;
    private final Person person;
    private final LocalDate asOf;
    private final List<ScreeningEvent> events;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<String, Integer> standing = new HashMap<>();
    private final Map<Milestone, LocalDate> milestones = new EnumMap<>(Milestone.class);
    private LocalDate roundStart = LocalDate.MIN;
    private @Nullable LocalDate opened;
    private @Nullable LocalDate ended;
    private @Nullable String stage;
    private int round;
    private @Nullable String state;
    private boolean closed;

    NaiveCourse(NaiveProtocol protocol, PersonRecord record, LocalDate asOf) {
        this.protocol = protocol;
        this.person = record.person();
        this.asOf = asOf;
        this.events = record.events().stream()
                .filter(event -> !event.performedOn().isAfter(asOf))
                .sorted(Comparator.comparing(ScreeningEvent::performedOn)
                        .thenComparing(ScreeningEvent::kind)
                        .thenComparing(event -> event.findings().toString())
                        .thenComparing(event -> event.source().row()))
                .toList();
        collectDays();
        for (LocalDate day = days.first(); day != null && !closed; day = days.higher(day)) {
            stand(day);
        }
        if (opened != null) {
            episodes.add(episode());
        }
    }

    private void collectDays() {
        LocalDate start = person.registeredOn().isAfter(asOf) ? asOf : person.registeredOn();
        if (!events.isEmpty() && events.get(0).performedOn().isBefore(start)) {
            start = events.get(0).performedOn();
        }
        days.add(start);
        days.add(asOf);
        for (int age = 0; age <= 130; age++) {
            LocalDate birthday = person.birthDate().plusYears(age);
            days.add(birthday.getDayOfMonth() == person.birthDate().getDayOfMonth() ? birthday : birthday.plusDays(1));
        }
        for (ScreeningEvent event : events) {
            days.add(event.performedOn());
            if (event.findings().containsKey("until-date")) {
                days.add(LocalDate.parse(event.findings().get("until-date")).plusDays(1));
            }
            protocol.monthLimits()
                    .forEach(months -> days.add(event.performedOn().plusMonths(months)));
        }
        days.add(person.diedOn() == null ? asOf : person.diedOn());
        days.add(person.movedOn() == null ? asOf : person.movedOn());
        LocalDate first = start;
        days.removeIf(day -> day.isBefore(first) || day.isAfter(asOf));
    }

    private void stand(LocalDate day) {
        List<ScreeningEvent> today = events.stream()
                .filter(event -> event.performedOn().equals(day))
                .filter(event -> event.programme().equals(protocol.programme()))
                .toList();
        arrive(day, today);
        factSets++;
        NaiveFacts facts = new NaiveFacts(protocol, person, events, day, roundStart);
        rows.clear();
        for (Map.Entry<String, Table> table : protocol.tables().entrySet()) {
            List<NaiveRow> answers = evaluate(table.getValue(), facts);
            answers.forEach(row -> rows.add(row.id()));
            take(table.getKey(), answers, facts, day, today);
            if (closed) {
                return;
            }
        }
    }

    private List<NaiveRow> evaluate(Table table, NaiveFacts facts) {
        List<NaiveRow> answers = table.rows().stream()
                .filter(row -> row.when().entrySet().stream()
                        .allMatch(asked -> protocol.accepts(
                                asked.getValue(), facts.get(asked.getKey()).value())))
                .toList();
        if (answers.isEmpty() || table.all()) {
            return answers;
        }
        NaiveRow row = answers.get(0);
        ScreeningEvent latest = null;
        for (String asked : row.when().keySet()) {
            latest = facts.later(latest, facts.get(asked).from());
        }
        if (!row.then().containsKey("step")) {
            for (Map.Entry<String, String> outcome : row.then().entrySet()) {
                facts.decide(outcome.getKey(), outcome.getValue(), latest);
            }
        }
        return List.of(row);
    }

    private void take(
            String table, List<NaiveRow> answers, NaiveFacts facts, LocalDate day, List<ScreeningEvent> today) {
        if (answers.isEmpty()) {
            return;
        }
        NaiveRow row = answers.get(0);
        if (table.equals("closing")) {
            List.copyOf(standing.keySet()).forEach(other -> end(other, day, false));
            enter(day, row.then().get("state"), row.id());
            ended = ended == null ? day : ended;
            closed = true;
        } else if (table.equals("milestones")) {
            answers.forEach(reached -> reach(reached.then(), day));
        } else if (row.then().containsKey("step")) {
            ask(table, row, facts, day, today);
        }
    }

    private void ask(String table, NaiveRow row, NaiveFacts facts, LocalDate day, List<ScreeningEvent> today) {
        String step = row.then().get("step");
        boolean main = table.equals("next-step");
        Ask before = standing.containsKey(table) ? asks.get(standing.get(table)) : null;
        boolean done = before != null && today.stream().anyMatch(event -> does(event, before.step()));
        if (!main && step.equals("none")) {
            end(table, day, done);
            return;
        }
        List<ScreeningEvent> because = new ArrayList<>();
        row.when().keySet().forEach(name -> add(because, facts.get(name).from()));
        LocalDate start = day;
        if (row.then().containsKey("after")) {
            NaiveFacts.Known after = facts.get(row.then().get("after"));
            add(because, after.from());
            start = after.value() instanceof LocalDate date ? date : day;
        }
        if (before == null
                || !before.row().equals(row.id())
                || !before.because().equals(because)) {
            end(table, day, done);
            LocalDate due = step.equals("none")
                    ? NEVER
                    : protocol.plus(start, row.then().get("due"));
            standing.put(table, asks.size());
            asks.add(new Ask(table, row.id(), step, day, due, because, null, false));
        }
        if (main) {
            standIn(day, row, asks.get(standing.get(table)));
        }
    }

    private void standIn(LocalDate day, NaiveRow row, Ask ask) {
        String overdue = row.then().get("overdue-state");
        boolean isOverdue = overdue != null && day.isAfter(ask.due());
        enter(day, isOverdue ? overdue : row.then().get("state"), ask.row());
        if (overdue != null && !isOverdue && ask.due().isBefore(asOf)) {
            days.add(ask.due().plusDays(1));
        }
        if (opened == null) {
            return;
        }
        String now = row.then().get("stage");
        if (!now.equals(stage)) {
            changes.add(round + " " + stage + " " + now + " " + day + " " + ask.row());
            stage = now;
        }
        if (!"true".equals(row.then().get("ends-round"))) {
            ended = null;
        } else if (ended == null) {
            ended = day;
        }
    }

    private void arrive(LocalDate day, List<ScreeningEvent> today) {
        boolean opens = today.stream().anyMatch(event -> protocol.openedBy().contains(event.kind()));
        if (!today.isEmpty() && opened == null) {
            open(day);
        } else if (opens
                && ended != null
                && !protocol.mayOpenFrom(Objects.requireNonNull(opened)).isAfter(day)) {
            episodes.add(episode());
            roundStart = day;
            open(day);
        }
    }

    private void open(LocalDate day) {
        round++;
        opened = day;
        ended = null;
        stage = null;
        milestones.clear();
    }

    private String episode() {
        return round + " " + opened + " " + ended + " " + (stage == null ? "prevent" : stage) + " " + milestones;
    }

    private void reach(Map<String, String> then, LocalDate day) {
        if (then.containsKey("withdraws")) {
            milestones.remove(Milestone.parse(then.get("withdraws")));
        } else if (opened != null) {
            milestones.putIfAbsent(Milestone.parse(then.get("milestone")), day);
        }
    }

    private void end(String table, LocalDate day, boolean done) {
        Integer at = standing.remove(table);
        if (at != null) {
            Ask ask = asks.get(at);
            asks.set(at, new Ask(table, ask.row(), ask.step(), ask.since(), ask.due(), ask.because(), day, done));
        }
    }

    private boolean does(ScreeningEvent event, String step) {
        Map<String, Definition> task = protocol.task(step);
        return task != null
                && protocol.texts(task.get("resolved-by")).contains(event.kind())
                && (!task.containsKey("where")
                        || protocol.map(task.get("where")).entrySet().stream().allMatch(asked -> asked.getValue()
                                .text()
                                .equals(event.findings().get(asked.getKey()))));
    }

    private void enter(LocalDate day, String now, String row) {
        if (!now.equals(state)) {
            if (!spans.isEmpty() && spans.get(spans.size() - 1).endsWith(" " + day + " began")) {
                spans.remove(spans.size() - 1);
            }
            spans.add(now + " " + row + " " + day + " began");
            state = now;
        }
    }

    private static void add(List<ScreeningEvent> events, @Nullable ScreeningEvent event) {
        if (event != null) {
            events.add(event);
        }
    }
}
