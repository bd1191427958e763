package org.screenreg.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.Protocols;
import org.screenreg.testing.TestRegister;
import org.screenreg.worklist.WorklistQuery.OpenTask;

class TurnsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Label NONE = new Label("", "");
    private static final Comparator<OpenTask> PRESSING =
            Comparator.comparingInt(task -> task.line().urgency());

    @TempDir
    static Path folder;

    private static Turns turns;

    @BeforeAll
    static void a_county_that_scans_ten_people_a_week() throws java.io.IOException {
        Path file = Files.writeString(folder.resolve("county.yaml"), """
                        county: "430682"
                        version: "1"
                        effective: 2026-01-01
                        source: Meeting of 2026-01-01
                        parameters: {}
                        capacity:
                          ldct: { per-week: 10, source: One scanner }
                        """);
        Protocols protocols = TestRegister.PROTOCOLS.with(CountyParameters.file(file));
        turns = new Turns(protocols, new Labels(TestRegister.CODE_LISTS, protocols));
    }

    private static OpenTask task(long person, String step, int urgency, int waits) {
        WorklistLine line = new WorklistLine(
                0,
                new PersonKey(person),
                "王*",
                Sex.FEMALE,
                50,
                "****0001",
                "",
                "",
                "",
                "lung",
                NONE,
                step,
                NONE,
                NONE,
                "LUNG-R1",
                TaskState.OPEN,
                DAY,
                DAY,
                0,
                waits,
                false,
                urgency);
        return new OpenTask("TW01", "V011", "", line);
    }

    private static WorklistRequest request(int days) {
        return new WorklistRequest(CareTier.COUNTY, null, Selection.ALL, DAY, DAY.plusDays(days), 0, true);
    }

    private static List<OpenTask> asked(int urgent, int routine) {
        List<OpenTask> tasks = new ArrayList<>();
        for (int i = 0; i < urgent; i++) {
            tasks.add(task(i, "ldct", 1, 1));
        }
        for (int i = 0; i < routine; i++) {
            tasks.add(task(1000 + i, "ldct", 5, 100 + i));
        }
        return tasks;
    }

    @Test
    void the_most_urgent_have_four_places_in_five_and_those_who_waited_longest_the_fifth() {
        Turns.Taken taken = turns.take(asked(20, 20), request(7));

        assertThat(taken.taken()).hasSize(10);
        assertThat(taken.taken())
                .filteredOn(task -> task.line().byTurn())
                .extracting(task -> task.line().daysWaiting())
                .containsExactlyInAnyOrder(119, 118);
        assertThat(taken.taken())
                .filteredOn(task -> !task.line().byTurn())
                .extracting(task -> task.line().urgency())
                .containsOnly(1)
                .hasSize(8);
        assertThat(taken.waiting()).hasSize(30);
    }

    @Test
    void a_list_for_four_weeks_has_four_times_the_places() {
        assertThat(turns.take(asked(20, 20), request(30)).waiting()).isEmpty();
        assertThat(turns.take(asked(20, 21), request(30)).waiting()).hasSize(1);
    }

    @Test
    void a_step_the_county_said_nothing_of_is_not_limited() {
        List<OpenTask> tasks = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            tasks.add(task(i, "biopsy", 1, 1));
        }

        assertThat(turns.take(tasks, request(7)).taken()).isEqualTo(tasks);
    }

    @Test
    void a_list_says_who_waits_and_how_long_it_takes_to_see_them() {
        List<OpenTask> waiting = turns.take(asked(20, 20), request(7)).waiting();

        assertThat(turns.waiting(waiting.subList(0, 4), waiting))
                .singleElement()
                .satisfies(one -> assertThat(List.of(one.perWeek(), one.here(), one.county(), (int) one.weeks()))
                        .containsExactly(10, 4, 30, 3))
                .satisfies(one -> assertThat(one.longest()).isEqualTo(117));
        assertThat(turns.waiting(List.of(), waiting)).isEmpty();
    }

    /** Every week more urgent people come than there are places; who asked on the first day is seen all the same. */
    @Test
    void nobody_waits_without_end() {
        Random random = new Random(5);
        Map<Long, Integer> since = new HashMap<>();
        Map<Long, Integer> urgency = new HashMap<>();
        for (long person = 0; person < 100; person++) {
            since.put(person, 0);
            urgency.put(person, 5);
        }
        long next = 100;
        int week = 0;
        while (since.keySet().stream().anyMatch(person -> person < 100)) {
            for (int i = 0; i < 12; i++) {
                since.put(next, week);
                urgency.put(next++, 1 + random.nextInt(2));
            }
            int now = week++;
            List<OpenTask> asked = new ArrayList<>();
            since.forEach((person, begun) ->
                    asked.add(task(person, "ldct", urgency.getOrDefault(person, 5), (now - begun) * 7)));
            asked.sort(PRESSING);
            turns.take(asked, request(7))
                    .taken()
                    .forEach(task -> since.remove(task.line().person().value()));
            assertThat(week).as("weeks for a hundred at two places a week").isLessThanOrEqualTo(55);
        }
    }
}
