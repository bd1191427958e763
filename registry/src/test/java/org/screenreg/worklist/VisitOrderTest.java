package org.screenreg.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;
import org.screenreg.worklist.WorklistQuery.OpenTask;

class VisitOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Label NONE = new Label("", "");

    /** A task as {@code person household urgency step address}, a dash where there is no household. */
    private static OpenTask task(String written) {
        String[] parts = written.split(" ");
        WorklistLine line = new WorklistLine(
                0,
                new PersonKey(Long.parseLong(parts[0])),
                "王*",
                Sex.FEMALE,
                50,
                "****0001",
                "",
                parts[4],
                parts[1].equals("-") ? "" : parts[1],
                "breast",
                NONE,
                parts[3],
                NONE,
                NONE,
                "BREAST-R1",
                TaskState.OPEN,
                DAY,
                DAY,
                0,
                0,
                false,
                Integer.parseInt(parts[2]));
        return new OpenTask("TW01", "V011", "", line);
    }

    private static List<OpenTask> tasks(String... written) {
        return List.of(written).stream().map(VisitOrderTest::task).toList();
    }

    private static List<String> steps(List<OpenTask> tasks) {
        return tasks.stream().map(task -> task.line().step()).toList();
    }

    private static List<String> arranged(String... written) {
        return steps(VisitOrder.arrange(tasks(written), Selection.Order.URGENCY));
    }

    @Test
    void a_list_may_go_hamlet_by_hamlet_or_by_due_date_instead() {
        List<OpenTask> all = tasks("1 - 1 a 2组", "2 - 5 b 1组", "3 - 2 c 1组");

        assertThat(steps(VisitOrder.arrange(all, Selection.Order.HAMLET))).containsExactly("c", "b", "a");
        assertThat(steps(VisitOrder.arrange(all, Selection.Order.DUE))).containsExactly("a", "c", "b");
    }

    @Test
    void all_tasks_of_a_person_are_one_visit() {
        assertThat(arranged("1 - 1 biopsy 1组", "2 - 2 trace 1组", "1 - 4 invite 1组"))
                .containsExactly("biopsy", "invite", "trace");
    }

    @Test
    void the_persons_of_a_household_stand_together_and_its_most_urgent_task_decides() {
        assertThat(arranged("1 H1 1 biopsy 1组", "3 H2 2 trace 1组", "2 H1 5 invite 1组", "4 H2 5 recall 1组"))
                .containsExactly("biopsy", "invite", "trace", "recall");
    }

    @Test
    void who_is_equally_urgent_is_visited_hamlet_by_hamlet() {
        assertThat(arranged("1 H1 2 a 大王村10组3号", "2 H2 2 b 大王村2组8号", "3 H3 2 c 大王村10组1号", "4 H4 1 d 大王村11组1号"))
                .containsExactly("d", "b", "a", "c");
    }

    @Test
    void people_of_unknown_households_are_not_taken_for_one() {
        assertThat(arranged("1 - 1 a 1组", "2 - 2 b 2组", "3 - 2 c 1组")).containsExactly("a", "c", "b");
    }

    @Test
    void a_short_list_takes_whole_visits_in_the_order_of_their_most_pressing_task() {
        List<OpenTask> all = tasks("1 - 1 a x", "2 - 2 b x", "3 - 3 c x", "1 - 4 d x");

        assertThat(steps(VisitOrder.mostPressing(all, 3))).containsExactly("a", "d", "b");
        assertThat(steps(VisitOrder.mostPressing(all, 1))).containsExactly("a", "d");
        assertThat(steps(VisitOrder.mostPressing(all, 9))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"大王村3组12号,大王村000003组", "一屯,一屯", "石桥自然村7号,石桥自然村", "Hill 5,Hill 000005", "'',''"})
    void a_hamlet_is_where_an_address_begins(String address, String hamlet) {
        assertThat(VisitOrder.hamlet(address)).isEqualTo(hamlet);
    }
}
