package org.screenreg.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.person.PersonKey;
import org.screenreg.worklist.WorklistQuery.OpenTask;

/**
 * Makes visits of tasks: all tasks of a person in one place, the persons of a household side by side. All methods take
 * tasks with the most pressing ones first.
 */
final class VisitOrder {
    private static final Pattern HAMLET = Pattern.compile("^(.*?(?:自然村|[组屯队社寨]))");
    private static final Comparator<Household> URGENCY = Comparator.comparing(Household::urgency);
    private static final Comparator<Household> HAMLET_BY_HAMLET = Comparator.comparing(Household::hamlet);
    private static final Comparator<Household> DUE = Comparator.comparing(Household::due);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 6;

    /** The tasks of those who live together, with what gives them their place. */
    private record Household(List<OpenTask> tasks, int urgency, String hamlet, LocalDate due) {
        static Household of(List<OpenTask> tasks) {
            WorklistLine first = tasks.get(0).line();
            LocalDate due = tasks.stream()
                    .map(task -> task.line().due())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return new Household(tasks, first.urgency(), VisitOrder.hamlet(first.address()), due);
        }
    }

    private VisitOrder() {}

    /** The persons with the most pressing tasks, each with all of theirs, as long as they fit; the first one always does. */
    static List<OpenTask> mostPressing(List<OpenTask> tasks, int most) {
        List<OpenTask> chosen = new ArrayList<>();
        for (List<OpenTask> visit : by(tasks, task -> task.line().person())) {
            if (!chosen.isEmpty() && chosen.size() + visit.size() > most) {
                break;
            }
            chosen.addAll(visit);
        }
        return chosen;
    }

    /**
     * Households by the urgency of their most pressing task, then hamlet by hamlet, so that one way serves all who are
     * equally urgent; or another thing first where that is asked for.
     */
    static List<OpenTask> arrange(List<OpenTask> tasks, Selection.Order order) {
        List<OpenTask> arranged = new ArrayList<>(tasks.size());
        by(tasks, task -> household(task.line())).stream()
                .map(Household::of)
                .sorted(first(order).thenComparing(URGENCY).thenComparing(HAMLET_BY_HAMLET))
                .forEach(household ->
                        by(household.tasks(), task -> task.line().person()).forEach(arranged::addAll));
        return arranged;
    }

    private static Comparator<Household> first(Selection.Order order) {
        return switch (order) {
            case URGENCY -> URGENCY;
            case HAMLET -> HAMLET_BY_HAMLET;
            case DUE -> DUE;
        };
    }

    private static <K> Collection<List<OpenTask>> by(List<OpenTask> tasks, Function<OpenTask, K> key) {
        Map<K, List<OpenTask>> parts = tasks.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
        return parts.values();
    }

    /** Who lives in a household nobody has numbered is visited alone. */
    private static Object household(WorklistLine line) {
        PersonKey alone = line.person();
        return line.household().isEmpty() ? alone : line.household();
    }

    /** The hamlet an address begins with, its numbers comparable as text; the whole address where it names none. */
    static String hamlet(String address) {
        Matcher named = HAMLET.matcher(address);
        String hamlet = named.find() ? named.group(1) : address;
        return NUMBER.matcher(hamlet)
                .replaceAll(
                        found -> "0".repeat(Math.max(0, DIGITS - found.group().length())) + found.group());
    }
}
