package org.screenreg.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.screenreg.event.EventSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Protocols;
import org.screenreg.worklist.TaskState;

class PathwaysPropertyTest {
    private static final LocalDate AS_OF = LocalDate.of(2028, 6, 1);
    private static final Map<String, List<String>> FINDINGS = new TreeMap<>(Map.of(
            "ultrasound.left", List.of("1", "2", "3", "0", "4A", "5"),
            "mammography.right", List.of("1", "3", "4"),
            "breast-examination.left", List.of("normal", "abnormal"),
            "pathology.result", List.of("benign", "lcis", "invasive"),
            "specialist-assessment.decision", List.of("routine", "biopsy", "short-follow-up"),
            "treatment.kind", List.of("surgery", "refused"),
            "follow-up.outcome", List.of("reached", "refused", "lost", "not-reached"),
            "risk-questionnaire.menarche-age", List.of("11", "14")));

    private final Pathways pathways = new Pathways(Protocols.load());

    @Test
    void the_order_in_which_events_were_loaded_never_matters() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            List<ScreeningEvent> events = events(random);
            Course course = course(events, AS_OF);

            List<ScreeningEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);

            assertThat(course(shuffled, AS_OF)).isEqualTo(course);
        }
    }

    @Test
    void spans_follow_each_other_without_gap_or_overlap() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            List<Span> spans = course(events(random), AS_OF).spans();

            for (int at = 1; at < spans.size(); at++) {
                assertThat(spans.get(at).from())
                        .isEqualTo(spans.get(at - 1).until())
                        .isAfter(spans.get(at - 1).from());
            }
            assertThat(spans.get(spans.size() - 1).until()).isNull();
        }
    }

    @Test
    void nothing_changes_between_a_day_and_the_day_it_is_to_be_looked_at_again() {
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            List<ScreeningEvent> events = events(random);
            Course course = course(events, AS_OF);
            LocalDate dayBefore = course.recheckOn() == null
                    ? AS_OF.plusYears(20)
                    : course.recheckOn().minusDays(1);

            Course later = course(events, dayBefore);

            assertThat(later.recommendations()).isEqualTo(course.recommendations());
            assertThat(later.spans()).isEqualTo(course.spans());
        }
    }

    @Test
    void what_was_said_up_to_a_day_is_the_beginning_of_what_is_said_later() {
        Random random = new Random(17);
        for (int i = 0; i < 200; i++) {
            List<ScreeningEvent> events = events(random);
            LocalDate early = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));

            Course then = course(events, early);
            Course now = course(events, AS_OF);

            assertThat(now.stageChanges().subList(0, then.stageChanges().size()))
                    .isEqualTo(then.stageChanges());
            assertThat(now.recommendations())
                    .hasSizeGreaterThanOrEqualTo(then.recommendations().size());
        }
    }

    @Test
    void a_task_only_moves_forward_as_days_pass() {
        Random random = new Random(19);
        for (int i = 0; i < 100; i++) {
            for (Recommendation one : course(events(random), AS_OF).recommendations()) {
                TaskState before = TaskState.UPCOMING;
                for (LocalDate day = one.since(); day.isBefore(AS_OF); day = day.plusDays(9)) {
                    TaskState state =
                            TaskState.on(day, one.opensOn(), one.dueOn(), one.closesOn(), one.until(), one.done());
                    assertThat(state).isGreaterThanOrEqualTo(before);
                    before = state;
                }
            }
        }
    }

    @Test
    void a_woman_in_the_target_population_is_never_without_a_next_step() {
        Random random = new Random(23);
        for (int i = 0; i < 400; i++) {
            Course course = course(events(random), AS_OF);

            assertThat(course.recommendations())
                    .filteredOn(one -> one.until() == null && one.table().equals("next-step"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.step()).isNotEqualTo("none"));
        }
    }

    private Course course(List<ScreeningEvent> events, LocalDate asOf) {
        Person woman = new Person(
                new PersonKey(1),
                "999999197505010025",
                "",
                Sex.FEMALE,
                LocalDate.of(1975, 5, 1),
                LocalDate.of(2025, 1, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return pathways.course("breast", new PersonRecord(woman, events), asOf);
    }

    private static List<ScreeningEvent> events(Random random) {
        List<ScreeningEvent> events = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            List<String> paths = List.copyOf(FINDINGS.keySet());
            String path = paths.get(random.nextInt(paths.size()));
            List<String> values = FINDINGS.get(path);
            String[] parts = path.split("\\.");
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(60) * 15L);
            events.add(new ScreeningEvent(
                    parts[0],
                    "breast",
                    day,
                    Map.of(parts[1], values.get(random.nextInt(values.size()))),
                    null,
                    new EventSource(1, "a.xlsx", "s", i)));
        }
        return events;
    }
}
