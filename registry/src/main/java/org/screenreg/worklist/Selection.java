package org.screenreg.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Sex;
import org.screenreg.worklist.WorklistQuery.OpenTask;

/**
 * Which tasks a list takes, and in what order its households stand.
 *
 * @param programmes codes; empty for all
 * @param steps codes; empty for all
 * @param leastUrgent the last class of urgency taken, 1 to 5
 * @param overdue whether only tasks past their due date are taken
 * @param sex null for everybody
 * @param doctors whose people
 */
public record Selection(
        Set<String> programmes,
        Set<String> steps,
        int leastUrgent,
        boolean overdue,
        @Nullable Sex sex,
        int youngest,
        int oldest,
        Doctors doctors,
        Order order) {
    public static final int LAST_CLASS = 5;
    public static final int OLDEST = 150;
    public static final Selection ALL =
            new Selection(Set.of(), Set.of(), LAST_CLASS, false, null, 0, OLDEST, Doctors.TOGETHER, Order.URGENCY);

    /** What decides the place of a household within its village. */
    public enum Order {
        URGENCY,
        HAMLET,
        DUE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Selection {
        programmes = Set.copyOf(programmes);
        steps = Set.copyOf(steps);
    }

    /** All tasks of one programme; of all where none is named. */
    public static Selection of(@Nullable String programme) {
        return programme == null || programme.isEmpty() ? ALL : ALL.within(Set.of(programme));
    }

    /** The same, of other programmes. */
    public Selection within(Set<String> others) {
        return new Selection(others, steps, leastUrgent, overdue, sex, youngest, oldest, doctors, order);
    }

    /** The same, of other doctors' people. */
    public Selection of(Doctors others) {
        return new Selection(programmes, steps, leastUrgent, overdue, sex, youngest, oldest, others, order);
    }

    boolean takes(OpenTask task) {
        return doctors.take(task.doctor()) && takes(task.line());
    }

    boolean takes(String programme) {
        return programmes.isEmpty() || programmes.contains(programme);
    }

    private boolean takes(WorklistLine line) {
        return takes(line.programme())
                && (steps.isEmpty() || steps.contains(line.step()))
                && line.urgency() <= leastUrgent
                && (!overdue || line.daysOverdue() > 0)
                && (sex == null || sex == line.sex())
                && line.age() >= youngest
                && line.age() <= oldest;
    }

    /** The selection as texts, to be kept with a list. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("programmes", String.join(",", new TreeSet<>(programmes)));
        texts.put("steps", String.join(",", new TreeSet<>(steps)));
        texts.put("least-urgent", String.valueOf(leastUrgent));
        texts.put("overdue", String.valueOf(overdue));
        texts.put("sex", sex == null ? "" : sex.code());
        texts.put("youngest", String.valueOf(youngest));
        texts.put("oldest", String.valueOf(oldest));
        texts.put("order", order.name());
        if (doctors.name() != null) {
            texts.put("doctor", doctors.name());
        }
        return texts;
    }

    /** The selection that was kept as these texts. */
    public static Selection of(Map<String, String> texts) {
        String sex = texts.getOrDefault("sex", "");
        return new Selection(
                codes(texts, "programmes"),
                codes(texts, "steps"),
                number(texts, "least-urgent", LAST_CLASS),
                Boolean.parseBoolean(texts.getOrDefault("overdue", "false")),
                sex.isEmpty() ? null : Sex.of(sex),
                number(texts, "youngest", 0),
                number(texts, "oldest", OLDEST),
                Doctors.of(texts.get("doctor")),
                Order.valueOf(texts.getOrDefault("order", Order.URGENCY.name())));
    }

    private static Set<String> codes(Map<String, String> texts, String key) {
        String all = texts.getOrDefault(key, "");
        return all.isEmpty() ? Set.of() : Set.copyOf(List.of(all.split(",")));
    }

    private static int number(Map<String, String> texts, String key, int otherwise) {
        return Integer.parseInt(texts.getOrDefault(key, String.valueOf(otherwise)));
    }
}
