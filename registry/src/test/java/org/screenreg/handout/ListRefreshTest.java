package org.screenreg.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.handout.change.Gone;
import org.screenreg.handout.change.ListChanges;
import org.screenreg.handout.change.ListChanges.Struck;
import org.screenreg.testing.Engine;
import org.screenreg.worklist.WorklistLine;

@ParameterizedClass
@EnumSource(Engine.class)
class ListRefreshTest {

    @Parameter
    Engine engine;

    private HandedOut county;
    private List<HandoutLine> lines;

    @BeforeEach
    void handOutAList() {
        county = new HandedOut(engine);
        lines = county.lines("mammography");
    }

    @AfterEach
    void close() {
        county.close();
    }

    private ListChanges changes() {
        Handout list =
                county.handouts().find(String.valueOf(county.list.number())).orElseThrow();
        return county.refresh().of(list, 0);
    }

    private void answer(HandoutLine line, String outcome, LocalDate on, String... results) {
        String[] cells = java.util.Arrays.copyOf(results, results.length + 3);
        cells[results.length] = "code=" + line.code();
        cells[results.length + 1] = "outcome=" + outcome;
        cells[results.length + 2] = "date=" + on;
        county.load(county.sheet().row(cells));
    }

    @Test
    void a_list_nothing_happened_to_is_current() {
        county.register.assessor().refresh(HandedOut.TODAY);

        ListChanges changes = changes();

        assertThat(changes.isCurrent()).isTrue();
        assertThat(changes.same()).isEqualTo(county.list.size());
    }

    @Test
    void who_is_done_dead_or_asked_for_something_else_is_struck_out_with_the_reason_and_the_day() {
        answer(lines.get(0), "已做", HandedOut.TODAY.minusDays(1), "left=1", "right=1");
        answer(lines.get(1), "死亡", HandedOut.TODAY);
        answer(lines.get(2), "拒绝", HandedOut.TODAY);

        ListChanges changes = changes();

        assertThat(changes.gone())
                .extracting(Struck::line, Struck::why, Struck::on)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(lines.get(0), Gone.DONE, HandedOut.TODAY.minusDays(1)),
                        org.assertj.core.groups.Tuple.tuple(lines.get(1), Gone.DIED, HandedOut.TODAY),
                        org.assertj.core.groups.Tuple.tuple(lines.get(2), Gone.REPLACED, HandedOut.TODAY));
        assertThat(changes.gone()).extracting(Struck::name).allMatch(name -> name.endsWith("*"));
    }

    @Test
    void a_new_step_of_the_same_unit_is_to_be_added() {
        answer(lines.get(0), "已做", HandedOut.TODAY.minusDays(1), "left=5", "right=1");

        assertThat(changes().fresh()).extracting(WorklistLine::step).contains("biopsy");
    }

    @Test
    void every_line_is_struck_changed_or_as_it_was() {
        answer(lines.get(0), "已做", HandedOut.TODAY.minusDays(1), "left=5", "right=1");
        answer(lines.get(1), "C", HandedOut.TODAY);

        ListChanges changes = changes();

        assertThat(changes.gone().size() + changes.changed().size() + changes.same())
                .isEqualTo(county.list.size());
    }
}
