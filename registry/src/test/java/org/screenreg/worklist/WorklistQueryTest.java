package org.screenreg.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Recommendation;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Area;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.CareTier;
import org.screenreg.testing.Engine;
import org.screenreg.testing.RandomSheets;
import org.screenreg.testing.TestRegister;
import org.screenreg.worklist.WorklistQuery.OpenTask;

@ParameterizedClass
@EnumSource(Engine.class)
class WorklistQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Pathways PATHWAYS = new Pathways(TestRegister.PROTOCOLS);

    @Parameter
    Engine engine;

    private TestRegister register;
    private WorklistQuery query;

    @BeforeEach
    void loadACounty() {
        register = TestRegister.withAreas(engine);
        RandomSheets sheets = new RandomSheets(71);
        register.load(sheets.people(120), TODAY);
        register.load(sheets.breast(200), TODAY);
        register.assessor().refresh(TODAY);
        query = new WorklistQuery(
                register.database(),
                TestRegister.COUNTY,
                new Lines(labels()),
                new QuietTasks(TestRegister.PROTOCOLS, PATHWAYS));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static Labels labels() {
        return new Labels(TestRegister.CODE_LISTS, TestRegister.PROTOCOLS);
    }

    private static WorklistRequest request(CareTier tier, LocalDate until, boolean masked) {
        return new WorklistRequest(tier, null, Selection.ALL, TODAY, until, 0, masked);
    }

    @Test
    void every_task_whose_window_is_open_is_on_exactly_one_tier_s_list() {
        long expected = recommendations().stream()
                .filter(task -> task.until() == null)
                .filter(task -> !task.step().equals("none"))
                .filter(task -> !task.opensOn().isAfter(TODAY))
                .filter(task -> !task.closesOn().isBefore(TODAY))
                .count();

        long listed = 0;
        for (CareTier tier : List.of(CareTier.VILLAGE, CareTier.TOWNSHIP, CareTier.COUNTY)) {
            listed += query.tasks(0, request(tier, TODAY, true), null).size();
        }

        assertThat(listed).isEqualTo(expected).isPositive();
    }

    /** What the protocols ask for of everybody, whether or not the register keeps it. */
    private List<Recommendation> recommendations() {
        RecordStore records = new RecordStore(register.database(), TestRegister.COUNTY, TODAY);
        List<PersonRecord> people = new ArrayList<>();
        records.forEach(records.everybody(), people::add);
        return people.stream()
                .flatMap(person -> TestRegister.PROTOCOLS.programmes().stream()
                        .map(programme -> PATHWAYS.course(programme, person, TODAY)))
                .flatMap(course -> course.recommendations().stream())
                .toList();
    }

    @Test
    void a_place_s_list_holds_the_tasks_of_those_who_live_there() {
        WorklistRequest request = request(CareTier.TOWNSHIP, TODAY, true);
        Area village = new AreaStore(register.database(), TestRegister.COUNTY)
                .asOf(TODAY)
                .village(null, "大王村")
                .orElseThrow();

        assertThat(query.tasks(0, request, WorklistQuery.Place.of(village)))
                .isNotEmpty()
                .containsExactlyElementsOf(query.tasks(0, request, null).stream()
                        .filter(task -> task.village().equals(village.code()))
                        .toList());
    }

    @Test
    void lines_stand_by_urgency_and_then_by_days_overdue() {
        List<WorklistLine> lines = query.tasks(0, request(CareTier.COUNTY, TODAY, true), null).stream()
                .map(OpenTask::line)
                .toList();

        for (int i = 1; i < lines.size(); i++) {
            WorklistLine before = lines.get(i - 1);
            WorklistLine line = lines.get(i);
            assertThat(before.urgency()).isLessThanOrEqualTo(line.urgency());
            if (before.urgency() == line.urgency()) {
                assertThat(before.daysOverdue()).isGreaterThanOrEqualTo(line.daysOverdue());
            }
        }
        assertThat(lines).hasSizeGreaterThan(1);
    }

    @Test
    void a_masked_list_shows_no_whole_name_number_or_telephone() {
        assertThat(query.tasks(0, request(CareTier.TOWNSHIP, TODAY.plusYears(2), true), null))
                .isNotEmpty()
                .extracting(OpenTask::line)
                .allSatisfy(line -> {
                    assertThat(line.name()).endsWith("*");
                    assertThat(line.identityNumber()).matches("\\*{4}.{4}");
                    assertThat(line.phone()).matches("|(138)?\\*{4}\\d{4}");
                });
    }

    @Test
    void an_unmasked_list_shows_whom_to_call() {
        assertThat(query.tasks(0, request(CareTier.TOWNSHIP, TODAY.plusYears(2), false), null))
                .extracting(OpenTask::line)
                .allSatisfy(line -> assertThat(line.identityNumber()).matches("999999\\d{11}[\\dX]"));
    }

    @Test
    void a_longer_look_ahead_only_adds_tasks() {
        List<OpenTask> now = everyTier(TODAY.minusYears(1));
        List<OpenTask> later = everyTier(TODAY.plusYears(3));

        assertThat(later).containsAll(now).hasSizeGreaterThan(now.size());
    }

    private List<OpenTask> everyTier(LocalDate until) {
        return java.util.stream.Stream.of(CareTier.VILLAGE, CareTier.TOWNSHIP, CareTier.COUNTY)
                .flatMap(tier -> query.tasks(0, request(tier, until, true), null).stream())
                .toList();
    }

    @Test
    void lists_by_unit_hold_every_task_once() {
        WorklistRequest request = request(CareTier.TOWNSHIP, TODAY, true);

        List<Worklist> lists = worklists().make(0, request);

        assertThat(lists.stream().mapToInt(Worklist::size).sum())
                .isEqualTo(query.tasks(0, request, null).size());
        assertThat(lists).extracting(Worklist::unitCode).contains("").doesNotHaveDuplicates();
        assertThat(lists).extracting(Worklist::id).doesNotHaveDuplicates();
    }

    @Test
    void a_person_is_one_visit_on_a_list_also_on_a_short_one() {
        for (int most : new int[] {0, 40}) {
            WorklistRequest request =
                    new WorklistRequest(CareTier.VILLAGE, null, Selection.ALL, TODAY, TODAY.plusYears(1), most, true);
            for (Worklist list : worklists().make(0, request)) {
                List<PersonKey> visits = new ArrayList<>();
                list.groups().stream()
                        .flatMap(group -> group.lines().stream())
                        .map(WorklistLine::person)
                        .filter(person -> visits.isEmpty()
                                || !visits.get(visits.size() - 1).equals(person))
                        .forEach(visits::add);

                assertThat(visits).doesNotHaveDuplicates();
                assertThat(list.size()).isGreaterThan(visits.size());
            }
        }
    }

    private Worklists worklists() {
        return register.worklists(PATHWAYS, TODAY);
    }

    @Test
    void a_limited_list_holds_the_most_pressing_tasks_and_says_how_many_it_leaves_out() {
        WorklistRequest limited = new WorklistRequest(CareTier.COUNTY, null, Selection.ALL, TODAY, TODAY, 3, true);

        Worklist list = worklists().make(0, limited).get(0);
        Worklist whole =
                worklists().make(0, request(CareTier.COUNTY, TODAY, true)).get(0);

        assertThat(list.size()).isBetween(1, 3);
        assertThat(list.left()).isEqualTo(whole.size() - list.size()).isPositive();
        assertThat(urgencies(list).get(0)).isEqualTo(urgencies(whole).get(0));
        for (PersonKey person : people(list)) {
            assertThat(of(list, person)).isEqualTo(of(whole, person)).isPositive();
        }
    }

    private static List<PersonKey> people(Worklist list) {
        return list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(WorklistLine::person)
                .distinct()
                .toList();
    }

    private static long of(Worklist list, PersonKey person) {
        return list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.person().equals(person))
                .count();
    }

    @Test
    void asking_for_a_township_gives_the_lists_of_all_its_villages() {
        WorklistRequest request =
                new WorklistRequest(CareTier.VILLAGE, "河东", Selection.ALL, TODAY, TODAY.plusYears(3), 0, true);

        assertThat(worklists().make(0, request))
                .extracting(Worklist::unitCode)
                .contains("V011", "V012")
                .doesNotContain("V021", "TW02", "");
    }

    private static List<Integer> urgencies(Worklist list) {
        return list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(WorklistLine::urgency)
                .sorted()
                .toList();
    }
}
