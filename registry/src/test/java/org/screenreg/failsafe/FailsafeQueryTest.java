package org.screenreg.failsafe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestRegister;

/** Every hole fires for a person in it, on the day after its days are over, and stays silent once it is mended. */
@ParameterizedClass
@EnumSource(Engine.class)
class FailsafeQueryTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 10, 1);

    @Parameter
    Engine engine;

    private TestRegister register;

    @BeforeEach
    void register_one_woman() {
        register = TestRegister.on(engine);
        run("""
                INSERT INTO person_detail (county_code, assessment_no, person_id, identity_number, person_name, sex,
                    birth_date, township_code, village_code, address, household, phone, registered_on, programmes)
                VALUES ('999999', 0, 7, '999999197005010223', '王芳', 'F', DATE '1970-05-01', 'TW01', 'V011', '', '', '',
                    DATE '2026-10-01', 'breast ')""");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void run(String sql) {
        register.database().sql().execute(sql);
    }

    private void task(String step, String closes, String until) {
        run("""
                INSERT INTO task (county_code, assessment_no, programme, person_id, task_no, tier, township_code,
                    village_code, step, state, row_id, urgency, since, opens_on, due_on, closes_on, until_date, done)
                VALUES ('999999', 0, 'breast', 7, 1, 'county', 'TW01', 'V011', '%s', 'positive-awaiting', 'BREAST-R3', 2,
                    DATE '2026-10-01', DATE '2026-10-01', DATE '2026-10-15', DATE '%s', DATE '%s', FALSE)""".formatted(step, closes, until));
    }

    private void awaitingSince() {
        run("""
                INSERT INTO coverage_span (county_code, assessment_no, programme, person_id, span_no, state, row_id,
                    from_date, until_date)
                VALUES ('999999', 0, 'breast', 7, 1, 'positive-awaiting', 'BREAST-R3', DATE '2026-10-01',
                    DATE '9999-12-31')""");
    }

    private void event(int number, String kind) {
        run("""
                INSERT INTO event (county_code, event_id, person_id, batch_id, sheet_no, row_no, programme, kind,
                    performed_on, findings, content_key)
                VALUES ('999999', %d, 7, 1, 0, %d, 'breast', '%s', DATE '2026-10-01', '{}', %d)""".formatted(number, number, kind, number));
    }

    private void batch(String state) {
        run("""
                INSERT INTO batch (county_code, batch_id, file_name, content_hash, template, subject, programme, sheets,
                    state, loaded_by, loaded_on, assessed, accepted, updated, unchanged, held, rejected, blank, warnings)
                VALUES ('999999', 1, 'a.xlsx', 'h', 'worklist', 'events', '', '[]', '%s', 'tester', DATE '2026-10-01',
                    TRUE, 1, 0, 0, 0, 0, 0, 0)""".formatted(state));
    }

    private void listed(String madeOn) {
        run("""
                INSERT INTO worklist (county_code, list_no, list_id, tier, unit_code, unit_name, programme, as_of,
                    until_date, most, masked, protocols, line_count, check_value, made_on, made_at, made_by)
                VALUES ('999999', 3, 'L', 'county', 'H01', '县医院', '', DATE '%1$s', DATE '%1$s', 0, TRUE, '[]', 1, 'c',
                    DATE '%1$s', TIMESTAMP '2026-10-01 08:00:00', 'tester')""".formatted(madeOn));
        run("""
                INSERT INTO worklist_line (county_code, list_no, line_no, token, person_id, programme, step, row_id,
                    urgency, since, due_on, facts_hash)
                VALUES ('999999', 3, 1, 't', 7, 'breast', 'biopsy', 'BREAST-R3', 2, DATE '2026-10-01',
                    DATE '2026-10-15', 'f')""");
    }

    private void answered(String answer) {
        run("""
                INSERT INTO worklist_return (county_code, list_no, line_no, batch_id, answer, content, answered_on)
                VALUES ('999999', 3, 1, 1, '%s', 'x', DATE '2026-10-01')""".formatted(answer));
    }

    /** Who is in a hole so many days after the first of October. */
    private List<Fallen> fallen(String id, int days) {
        Hole hole = Holes.load().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new FailsafeQuery(register.database(), TestRegister.COUNTY)
                .find(hole, 0, SINCE.plusDays(days))
                .fallen();
    }

    @Test
    void a_positive_nobody_is_told_to_do_anything_for() {
        awaitingSince();
        assertThat(fallen("positive-without-step", 1)).singleElement().satisfies(one -> {
            assertThat(one.since()).isEqualTo(SINCE);
            assertThat(one.name()).isEqualTo("王*");
            assertThat(one.identityNumber()).isEqualTo("****0223");
            assertThat(one.programme()).isEqualTo("breast");
        });

        task("biopsy", "2026-10-20", "9999-12-31");
        assertThat(fallen("positive-without-step", 1)).isEmpty();
        assertThat(fallen("positive-without-step", 19)).isEmpty();
        assertThat(fallen("positive-without-step", 20)).hasSize(1);
    }

    @Test
    void a_result_that_never_came() {
        batch("loaded");
        listed("2026-10-01");
        answered("done");
        assertThat(fallen("result-never-returned", 15)).isEmpty();

        task("biopsy", "2036-10-20", "9999-12-31");
        assertThat(fallen("result-never-returned", 14)).isEmpty();
        assertThat(fallen("result-never-returned", 15)).hasSize(1);

        run("UPDATE batch SET state = 'undone'");
        assertThat(fallen("result-never-returned", 15)).isEmpty();
    }

    @Test
    void a_referral_nobody_heard_of_again() {
        task("track-referral", "2036-10-20", "9999-12-31");
        assertThat(fallen("referral-without-answer", 14)).isEmpty();
        assertThat(fallen("referral-without-answer", 15)).hasSize(1);

        run("UPDATE task SET until_date = DATE '2026-10-05'");
        assertThat(fallen("referral-without-answer", 15)).isEmpty();
    }

    @Test
    void a_line_answered_as_referred_and_still_asked_for() {
        batch("loaded");
        listed("2026-10-01");
        answered("referred");
        task("biopsy", "2036-10-20", "9999-12-31");

        assertThat(fallen("referral-without-answer", 15)).hasSize(1);
    }

    @Test
    void a_treatment_without_pathology_or_case_report() {
        batch("loaded");
        event(1, "treatment");
        assertThat(fallen("treatment-without-proof", 1)).hasSize(1);

        event(2, "pathology");
        assertThat(fallen("treatment-without-proof", 1)).isEmpty();
    }

    @Test
    void a_living_resident_no_unit_is_responsible_for() {
        assertThat(fallen("resident-without-unit", 31)).isEmpty();

        run("UPDATE person_detail SET township_code = ''");
        assertThat(fallen("resident-without-unit", 30)).isEmpty();
        assertThat(fallen("resident-without-unit", 31)).hasSize(1);

        run("UPDATE person_detail SET died_on = DATE '2026-10-05'");
        assertThat(fallen("resident-without-unit", 31)).isEmpty();
    }

    @Test
    void a_task_no_list_of_the_last_month_holds() {
        task("biopsy", "2036-10-20", "9999-12-31");
        assertThat(fallen("task-not-listed", 30)).isEmpty();
        assertThat(fallen("task-not-listed", 31)).hasSize(1);

        listed("2026-10-21");
        assertThat(fallen("task-not-listed", 31)).isEmpty();
        assertThat(fallen("task-not-listed", 51)).hasSize(1);
    }

    @Test
    void a_task_of_somebody_who_died() {
        task("biopsy", "2036-10-20", "9999-12-31");
        assertThat(fallen("task-of-closed-person", 9)).isEmpty();

        run("UPDATE person_detail SET died_on = DATE '2026-10-01'");
        assertThat(fallen("task-of-closed-person", 1)).hasSize(1);
    }

    @Test
    void every_hole_says_in_both_languages_who_is_in_it_and_carries_its_source() {
        assertThat(Holes.load()).hasSize(7).allSatisfy(hole -> {
            assertThat(hole.sentence().zh())
                    .endsWith("。")
                    .isNotEqualTo(hole.sentence().en());
            assertThat(hole.sentence().en()).endsWith(".").doesNotContainPattern("\\p{IsHan}");
            assertThat(hole.source()).containsPattern("\\[[VDK]\\]");
            assertThat(hole.id()).isEqualTo(hole.view().replace('_', '-'));
        });
    }

    @Test
    void runs_are_numbered_kept_and_journaled() {
        awaitingSince();
        Clock clock = Clock.fixed(Instant.parse("2026-10-02T08:00:00Z"), ZoneOffset.UTC);
        FailsafeStore store =
                new FailsafeStore(register.database(), TestRegister.COUNTY, register.journal(), "tester", clock);
        FailsafeQuery query = new FailsafeQuery(register.database(), TestRegister.COUNTY);
        List<Finding> findings = Holes.load().stream()
                .map(hole -> query.find(hole, 0, SINCE.plusDays(1)))
                .toList();

        assertThat(store.keep(findings, SINCE.plusDays(1), SINCE.plusDays(1))).isOne();
        assertThat(store.keep(findings, SINCE.plusDays(2), SINCE.plusDays(2))).isEqualTo(2);

        assertThat(store.runs(SINCE.plusDays(1))).singleElement().satisfies(run -> {
            assertThat(run.persons()).hasSize(7).containsAllEntriesOf(Map.of("positive-without-step", 1));
            assertThat(run.total()).isOne();
        });
        assertThat(register.journal().entries())
                .extracting(entry -> entry.action())
                .containsExactly("failsafe-run", "failsafe-run");
        assertThat(register.journal().firstBroken()).isEmpty();
    }
}
