package org.screenreg.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.store.jooq.Tables.BATCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.batch.Batch;
import org.screenreg.testing.Engine;
import org.screenreg.testing.RandomSheets;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class AssessmentStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Parameter
    Engine engine;

    /** The answers of the present by table, with persons by identity number and batches by file. */
    private static Map<String, List<String>> answers(TestRegister register) {
        Map<Long, String> numbers = new TreeMap<>();
        register.database()
                .sql()
                .selectFrom(org.screenreg.store.jooq.Tables.PERSON)
                .forEach(row -> numbers.put(row.getPersonId(), row.getIdentityNumber()));
        Map<String, List<String>> answers = new TreeMap<>();
        for (Table<?> table : AssessmentStore.DERIVED) {
            answers.put(
                    table.getName(),
                    register
                            .database()
                            .sql()
                            .selectFrom(table)
                            .where(table.field("assessment_no", Long.class).eq(0L))
                            .fetch()
                            .stream()
                            .map(row -> line(row, numbers))
                            .sorted()
                            .toList());
        }
        return answers;
    }

    private static String line(Record row, Map<Long, String> numbers) {
        List<String> cells = new ArrayList<>();
        for (var field : row.fields()) {
            Object value = row.get(field);
            if (field.getName().equals("person_id") || field.getName().equals("alias_id")) {
                value = numbers.get(row.get(field, Long.class));
            }
            cells.add(field.getName() + "=" + value);
        }
        return String.join(" ", cells);
    }

    @Test
    void assessing_batch_by_batch_gives_the_answers_of_assessing_everybody_at_once() {
        try (TestRegister steps = TestRegister.withAreas(engine);
                TestRegister once = TestRegister.withAreas(engine)) {
            RandomSheets sheets = new RandomSheets(31);
            List<Long> loaded = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                TestSheet sheet = i % 3 == 0 ? sheets.people(40) : sheets.breast(60);
                LocalDate day = TODAY.minusDays(400).plusDays(50L * i);

                loaded.add(steps.load(sheet, day).batch().orElseThrow());
                steps.assessor().refresh(day);
                once.load(sheet, day);
            }
            steps.batches().undo(loaded.get(2), TODAY);
            once.batches().undo(loaded.get(2), TODAY);

            steps.assessor().refresh(TODAY);
            once.assessor().refresh(TODAY);

            assertThat(answers(steps)).isEqualTo(answers(once));
            assertThat(answers(steps).get("episode")).isNotEmpty();
        }
    }

    @Test
    void the_order_and_the_repetition_of_batches_never_matter() {
        RandomSheets sheets = new RandomSheets(37);
        List<TestSheet> files = new ArrayList<>(
                List.of(sheets.people(60), sheets.breast(80), sheets.breast(80), sheets.people(60), sheets.breast(80)));
        Map<String, List<String>> expected;
        try (TestRegister register = TestRegister.withAreas(engine)) {
            expected = loadAll(register, files);
        }
        Random random = new Random(41);
        for (int i = 0; i < 2; i++) {
            Collections.shuffle(files, random);
            try (TestRegister register = TestRegister.withAreas(engine)) {
                loadAll(register, files);

                assertThat(loadAll(register, files)).isEqualTo(expected);
            }
        }
    }

    @Test
    void loading_and_undoing_a_batch_leaves_the_answers_as_they_were() {
        RandomSheets sheets = new RandomSheets(43);
        try (TestRegister register = TestRegister.withAreas(engine)) {
            Map<String, List<String>> before =
                    loadAll(register, List.of(sheets.people(60), sheets.breast(80), sheets.breast(80)));
            long batch = register.load(sheets.breast(200), TODAY).batch().orElseThrow();
            register.assessor().refresh(TODAY);
            assertThat(answers(register)).isNotEqualTo(before);

            register.batches().undo(batch, TODAY);
            register.assessor().refresh(TODAY);

            assertThat(answers(register)).isEqualTo(before);
        }
    }

    private static Map<String, List<String>> loadAll(TestRegister register, List<TestSheet> files) {
        for (TestSheet file : files) {
            register.load(file, TODAY);
            register.assessor().refresh(TODAY);
        }
        return answers(register);
    }

    @Test
    void a_new_day_changes_only_what_time_changes() {
        try (TestRegister daily = TestRegister.withAreas(engine);
                TestRegister once = TestRegister.withAreas(engine)) {
            RandomSheets sheets = new RandomSheets(47);
            TestSheet list = sheets.people(60);
            TestSheet sheet = sheets.breast(80);
            for (TestRegister register : List.of(daily, once)) {
                register.load(list, TODAY);
                register.load(sheet, TODAY);
            }
            for (int day = 0; day <= 500; day += 125) {
                daily.assessor().refresh(TODAY.plusDays(day));
            }

            once.assessor().refresh(TODAY.plusDays(500));

            assertThat(answers(daily)).isEqualTo(answers(once));
        }
    }

    @Test
    void an_earlier_day_is_answered_as_it_was_known_then() {
        try (TestRegister register = TestRegister.withAreas(engine)) {
            RandomSheets sheets = new RandomSheets(53);
            register.load(sheets.breast(80), TODAY.minusDays(30));
            register.assessor().refresh(TODAY.minusDays(20));
            int known = answers(register).get("person_detail").size();
            register.load(sheets.breast(300), TODAY);

            long earlier = register.assessor().at(TODAY.minusDays(20), TODAY);

            assertThat(earlier).isNotZero();
            assertThat(register.database()
                            .sql()
                            .fetchCount(
                                    org.screenreg.store.jooq.Tables.PERSON_DETAIL,
                                    org.screenreg.store.jooq.Tables.PERSON_DETAIL.ASSESSMENT_NO.eq(earlier)))
                    .isEqualTo(known);
            assertThat(register.assessor().at(TODAY.minusDays(20), TODAY)).isEqualTo(earlier);
        }
    }

    @Test
    void a_batch_is_news_until_an_assessment_has_seen_it() {
        try (TestRegister register = TestRegister.withAreas(engine)) {
            NewsStore store = new NewsStore(register.database(), TestRegister.COUNTY);
            register.load(new RandomSheets(59).breast(20), TODAY);
            assertThat(store.since(TODAY).batches()).hasSize(2);

            register.assessor().refresh(TODAY);

            assertThat(store.since(TODAY).isEmpty()).isTrue();
            assertThat(register.rows(BATCH)).allMatch(row -> row.contains("assessed=true"));
            assertThat(register.batches().all()).extracting(Batch::state).containsOnly("loaded");
        }
    }

    @Test
    void only_a_few_assessments_of_other_days_are_kept() {
        try (TestRegister register = TestRegister.withAreas(engine)) {
            for (int i = 1; i <= 8; i++) {
                register.assessor().at(TODAY.minusDays(i), TODAY);
            }

            assertThat(register.rows(org.screenreg.store.jooq.Tables.ASSESSMENT))
                    .hasSizeLessThanOrEqualTo(5);
        }
    }
}
