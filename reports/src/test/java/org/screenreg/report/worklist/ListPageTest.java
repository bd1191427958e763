package org.screenreg.report.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

class ListPageTest {
    private static final int ROWS = 9;

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 10, 18, 19, 500, 3000})
    void every_line_stands_on_exactly_one_page_in_its_order(int lines) {
        WorklistGroup village = Invented.village(0, lines);

        List<WorklistLine> printed = ListPage.of(Invented.run(village), ROWS).stream()
                .flatMap(page -> page.lines().stream())
                .map(ListLine::task)
                .toList();

        assertThat(printed).isEqualTo(village.lines());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 10, 18, 19, 500, 3000})
    void page_totals_add_up_to_the_running_and_the_village_total(int lines) {
        List<ListPage> pages = ListPage.of(Invented.run(Invented.village(0, lines)), ROWS);

        int soFar = 0;
        int overdue = 0;
        for (ListPage page : pages) {
            soFar += page.here().lines();
            overdue += page.here().overdue();
            assertThat(page.soFar()).isEqualTo(soFar);
        }
        assertThat(soFar).isEqualTo(pages.get(0).whole().lines());
        assertThat(overdue).isEqualTo(pages.get(0).whole().overdue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 3000})
    void pages_are_numbered_through_to_the_last(int lines) {
        List<ListPage> pages = ListPage.of(Invented.run(Invented.village(0, lines)), ROWS);

        assertThat(pages)
                .hasSizeGreaterThanOrEqualTo((lines + ROWS - 1) / ROWS)
                .allMatch(page -> page.pages() == pages.size());
        assertThat(pages.get(pages.size() - 1).number()).isEqualTo(pages.size());
    }

    @Test
    void a_village_without_lines_has_one_page() {
        assertThat(ListPage.of(Invented.run(Invented.village(0, 0)), ROWS)).hasSize(1);
    }

    @Test
    void a_person_with_two_lines_counts_once_among_the_people() {
        Tally tally = Tally.of(Invented.village(0, 5).lines());

        assertThat(tally).isEqualTo(new Tally(5, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 18, 19, 500, 3000})
    void a_visit_is_not_torn_over_two_pages(int lines) {
        List<ListPage> pages = ListPage.of(Invented.run(Invented.village(0, lines)), ROWS);

        for (int i = 1; i < pages.size(); i++) {
            List<ListLine> before = pages.get(i - 1).lines();
            assertThat(pages.get(i).lines().get(0).visit())
                    .isNotEqualTo(before.get(before.size() - 1).visit());
        }
    }

    @Test
    void a_visit_longer_than_a_page_goes_on_on_the_next() {
        List<WorklistLine> tasks = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> Invented.named("王*", number, 7, 0, 0))
                .toList();
        WorklistGroup village = new WorklistGroup("999999003001", "石桥村", "河湾乡", tasks);

        assertThat(ListPage.of(Invented.run(village), ROWS))
                .extracting(page -> page.lines().size())
                .containsExactly(ROWS, ROWS, 2);
    }
}
