package org.screenreg.worklist;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.screenreg.programme.Label;
import org.screenreg.protocol.CountyParameters.Capacity;
import org.screenreg.protocol.Protocols;
import org.screenreg.worklist.WorklistQuery.OpenTask;

/**
 * Gives out the places a county has for a step: the most urgent first, but one place in five to whoever has waited
 * longest. So nobody waits without end, however many more urgent ones come.
 */
final class Turns {
    /** Our own choice; no guideline says how many places to keep for those who have waited. */
    private static final int ONE_IN = 5;

    private static final int WEEK = 7;

    private final Map<String, Capacity> capacities;
    private final Labels labels;

    /**
     * Who has a place.
     *
     * @param taken in the order they were asked in
     * @param waiting the rest
     */
    record Taken(List<OpenTask> taken, List<OpenTask> waiting) {}

    Turns(Protocols protocols, Labels labels) {
        Map<String, Capacity> known = new LinkedHashMap<>();
        labels.steps().forEach(step -> protocols.capacity(step).ifPresent(capacity -> known.put(step, capacity)));
        this.capacities = known;
        this.labels = labels;
    }

    /** Whether the county has said of no step how much of it can be done. */
    boolean areFree() {
        return capacities.isEmpty();
    }

    /** Gives out the places until the last day of a request to all tasks of the county, the most pressing first. */
    Taken take(List<OpenTask> tasks, WorklistRequest request) {
        long weeks = Math.max(1, ChronoUnit.DAYS.between(request.asOf(), request.until()) / WEEK);
        Set<OpenTask> inTurn = new HashSet<>();
        Set<OpenTask> waiting = new HashSet<>();
        capacities.forEach((step, capacity) -> {
            List<OpenTask> asked = tasks.stream()
                    .filter(task -> task.line().step().equals(step))
                    .toList();
            share(asked, (int) Math.min(asked.size(), capacity.perWeek() * weeks), inTurn, waiting);
        });
        List<OpenTask> taken = tasks.stream()
                .filter(task -> !waiting.contains(task))
                .map(task -> inTurn.contains(task) ? task.inTurn() : task)
                .toList();
        return new Taken(taken, tasks.stream().filter(waiting::contains).toList());
    }

    private static void share(List<OpenTask> asked, int places, Set<OpenTask> inTurn, Set<OpenTask> waiting) {
        if (places == asked.size()) {
            return;
        }
        int kept = (places + ONE_IN - 1) / ONE_IN;
        List<OpenTask> rest = new ArrayList<>(asked.subList(places - kept, asked.size()));
        rest.sort(Comparator.comparing((OpenTask task) -> -task.line().daysWaiting()));
        inTurn.addAll(rest.subList(0, kept));
        waiting.addAll(rest.subList(kept, rest.size()));
    }

    /** How the tasks of a unit that wait stand among all that wait. */
    List<Waiting> waiting(List<OpenTask> unit, List<OpenTask> county) {
        Map<String, List<OpenTask>> here =
                unit.stream().collect(Collectors.groupingBy(task -> task.line().step()));
        List<Waiting> all = new ArrayList<>();
        capacities.forEach((step, capacity) -> {
            List<OpenTask> everybody = county.stream()
                    .filter(task -> task.line().step().equals(step))
                    .toList();
            int own = here.getOrDefault(step, List.of()).size();
            if (own > 0) {
                all.add(waiting(labels.step(step), capacity, own, everybody));
            }
        });
        return all;
    }

    private static Waiting waiting(Label step, Capacity capacity, int here, List<OpenTask> county) {
        int longest = county.stream()
                .mapToInt(task -> task.line().daysWaiting())
                .max()
                .orElse(0);
        return new Waiting(step, capacity.perWeek(), here, county.size(), capacity.weeks(county.size()), longest);
    }
}
