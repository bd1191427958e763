package org.screenreg.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.screenreg.pathway.Recommendation;

/** What a change does to one programme, gathered person by person; it grows with townships and months, not with people. */
public final class ProgrammeShift {
    private static final int MOST_EXAMPLES = 5;

    private final String programme;
    private final Window window;
    private final Map<Turn, SortedMap<String, Long>> turns = new EnumMap<>(Turn.class);
    private final Map<Turn, List<TurnedPerson>> examples = new EnumMap<>(Turn.class);
    private final SortedMap<Load, Shift> loads = new TreeMap<>();
    private final SortedMap<String, Shift> steps = new TreeMap<>();
    private Shift eligible = Shift.NONE;
    private Shift highRisk = Shift.NONE;
    private Shift due = Shift.NONE;

    ProgrammeShift(String programme, Window window) {
        this.programme = programme;
        this.window = window;
    }

    void add(String township, Standing before, Standing after) {
        eligible = eligible.plus(shift(before.eligible(), after.eligible()));
        highRisk = highRisk.plus(shift(before.highRisk(), after.highRisk()));
        due = due.plus(shift(!before.due().isEmpty(), !after.due().isEmpty()));
        before.due().forEach(task -> count(township, task, new Shift(1, 0)));
        after.due().forEach(task -> count(township, task, new Shift(0, 1)));
    }

    private void count(String township, Recommendation task, Shift one) {
        loads.merge(load(township, task), one, Shift::plus);
        steps.merge(task.step(), one, Shift::plus);
    }

    void turned(Turn turn, String township) {
        turns.computeIfAbsent(turn, key -> new TreeMap<>()).merge(township, 1L, Long::sum);
    }

    boolean wantsExample(Turn turn) {
        return examples(turn).size() < MOST_EXAMPLES;
    }

    void example(Turn turn, TurnedPerson person) {
        examples.computeIfAbsent(turn, key -> new ArrayList<>()).add(person);
    }

    private static Shift shift(boolean before, boolean after) {
        return new Shift(before ? 1 : 0, after ? 1 : 0);
    }

    private Load load(String township, Recommendation task) {
        LocalDate due = task.dueOn();
        return new Load(task.tier(), township, due.isBefore(window.asOf()) ? null : java.time.YearMonth.from(due));
    }

    /** Whether anything at all is otherwise. */
    public boolean isAny() {
        return !turns.isEmpty() || isWork();
    }

    /** Whether more is otherwise than whom the programme is for. */
    public boolean isWork() {
        return loads.values().stream().anyMatch(load -> load.before() != load.after())
                || turns.keySet().stream().anyMatch(turn -> turn != Turn.ELIGIBLE && turn != Turn.NOT_ELIGIBLE);
    }

    public String programme() {
        return programme;
    }

    public Window window() {
        return window;
    }

    public Shift eligible() {
        return eligible;
    }

    public Shift highRisk() {
        return highRisk;
    }

    /** How many persons have something to be done until the end of the window. */
    public Shift due() {
        return due;
    }

    /** How many persons turned in a way, by township. */
    public SortedMap<String, Long> townships(Turn turn) {
        return Collections.unmodifiableSortedMap(turns.getOrDefault(turn, new TreeMap<>()));
    }

    public long count(Turn turn) {
        return townships(turn).values().stream().mapToLong(Long::longValue).sum();
    }

    /** A few of those who turned in a way, masked. */
    public List<TurnedPerson> examples(Turn turn) {
        return List.copyOf(examples.getOrDefault(turn, List.of()));
    }

    /** The tasks by tier, township and month. */
    public SortedMap<Load, Shift> loads() {
        return Collections.unmodifiableSortedMap(loads);
    }

    /** The tasks by step. */
    public SortedMap<String, Shift> steps() {
        return Collections.unmodifiableSortedMap(steps);
    }
}
