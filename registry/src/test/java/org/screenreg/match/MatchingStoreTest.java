package org.screenreg.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.store.jooq.Tables.MATCH_DECISION;
import static org.screenreg.store.jooq.Tables.MATCH_PAIR;
import static org.screenreg.store.jooq.Tables.PERSON_DETAIL;
import static org.screenreg.store.jooq.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.batch.RowOutcome;
import org.screenreg.event.PersonRecord;
import org.screenreg.intake.IntakeResult;
import org.screenreg.person.PersonKey;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestPeople;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class MatchingStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final String NUMBER = TestPeople.identityNumber(BORN, 6);
    private static final String TWIN = TestPeople.identityNumber(BORN, 8);
    private static final String OTHER = TestPeople.identityNumber(BORN.minusYears(9), 2);
    private static final String[] WOMAN = {
        "name=曾小梅", "birth-date=1980-01-01", "sex=女", "phone=13900000001", "township=河东镇", "village=大王村"
    };
    private static final String POSITIVE = "ultrasound-date=2026-03-02;ultrasound-left=4A";

    @Parameter
    Engine engine;

    private TestRegister register;

    @BeforeEach
    void open() {
        register = TestRegister.withAreas(engine);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static String[] row(String[] cells, String... more) {
        return java.util.stream.Stream.of(List.of(cells).stream(), List.of(more).stream())
                .flatMap(part -> part)
                .flatMap(cell -> java.util.Arrays.stream(cell.split(";")))
                .toArray(String[]::new);
    }

    private static TestSheet people(String... numbers) {
        TestSheet sheet = TestSheet.people("people.xlsx");
        for (String number : numbers) {
            sheet.row(row(WOMAN, "identity-number=" + number));
        }
        return sheet;
    }

    private IntakeResult load(TestSheet sheet) {
        IntakeResult result = register.load(sheet, TODAY);
        register.assessor().refresh(TODAY);
        return result;
    }

    private Optional<PersonRecord> person(String number) {
        return register.database()
                .sql()
                .select(PERSON_DETAIL.PERSON_ID)
                .from(PERSON_DETAIL)
                .where(PERSON_DETAIL.IDENTITY_NUMBER.eq(number), PERSON_DETAIL.ASSESSMENT_NO.eq(0L))
                .fetchOptional(row -> new PersonKey(row.value1()))
                .flatMap(register.records(TODAY)::record);
    }

    @Test
    void a_row_without_a_number_counts_for_the_one_person_it_can_be_about() {
        load(people(NUMBER));

        IntakeResult result = load(TestSheet.breast("breast.xlsx").row(row(WOMAN, POSITIVE)));

        assertThat(result.accounting().of(RowOutcome.HELD)).isEqualTo(1);
        assertThat(person(NUMBER).orElseThrow().events()).hasSize(1);
        assertThat(register.rows(TASK)).anyMatch(task -> task.contains("step=biopsy"));
        assertThat(register.rows(MATCH_DECISION))
                .singleElement()
                .asString()
                .contains("verdict=same", "automatic=true", "assessed=true");
    }

    @Test
    void it_does_not_matter_which_came_first() {
        load(TestSheet.breast("breast.xlsx").row(row(WOMAN, POSITIVE)));
        assertThat(register.rows(MATCH_DECISION)).isEmpty();

        load(people(NUMBER));

        assertThat(person(NUMBER).orElseThrow().events()).hasSize(1);
    }

    @Test
    void a_number_with_one_wrong_digit_finds_its_owner() {
        load(people(NUMBER));
        char wrong = NUMBER.charAt(15) == '5' ? '6' : '5';
        String mistyped = NUMBER.substring(0, 15) + wrong + NUMBER.substring(16);

        load(TestSheet.breast("breast.xlsx")
                .row("name=曾小梅", "identity-number=" + mistyped, "ultrasound-date=2026-03-02", "ultrasound-left=2"));

        assertThat(person(NUMBER).orElseThrow().events()).hasSize(1);
    }

    @Test
    void a_row_that_may_be_about_two_persons_waits_as_pairs_and_the_rest_is_finished() {
        load(people(NUMBER, TWIN));

        IntakeResult result = load(TestSheet.breast("breast.xlsx")
                .row(row(WOMAN, POSITIVE))
                .row("name=李四", "identity-number=" + OTHER, "ultrasound-date=2026-03-02", "ultrasound-left=2"));

        assertThat(result.accounting().of(RowOutcome.ACCEPTED)).isEqualTo(1);
        assertThat(register.rows(MATCH_PAIR)).hasSize(2).allMatch(pair -> pair.contains("origin=row"));
        assertThat(register.rows(MATCH_DECISION)).isEmpty();
        assertThat(person(NUMBER).orElseThrow().events()).isEmpty();
        assertThat(person(TWIN).orElseThrow().events()).isEmpty();
    }

    @Test
    void what_the_program_decided_is_withdrawn_when_a_second_person_turns_up() {
        load(people(NUMBER));
        load(TestSheet.breast("breast.xlsx").row(row(WOMAN, POSITIVE)));

        load(TestSheet.people("more.xlsx").row(row(WOMAN, "identity-number=" + TWIN)));

        assertThat(person(NUMBER).orElseThrow().events()).isEmpty();
        assertThat(register.rows(MATCH_PAIR)).hasSize(2);
        assertThat(register.rows(MATCH_DECISION)).singleElement().asString().contains("undone_by=screening");
    }

    @Test
    void undoing_the_batch_of_the_row_undoes_the_match() {
        load(people(NUMBER));
        Map<String, List<String>> before = answers();
        long batch = load(TestSheet.breast("breast.xlsx").row(row(WOMAN, POSITIVE)))
                .batch()
                .orElseThrow();

        register.batches().undo(batch, TODAY);
        register.assessor().refresh(TODAY);

        assertThat(answers()).isEqualTo(before);
    }

    private Map<String, List<String>> answers() {
        return Map.of(
                "detail", register.rows(PERSON_DETAIL), "task", register.rows(TASK), "pair", register.rows(MATCH_PAIR));
    }

    @Test
    void a_row_that_says_too_little_is_held_and_nothing_more() {
        load(people(NUMBER));

        IntakeResult result = load(
                TestSheet.breast("breast.xlsx").row("name=曾小梅", "ultrasound-date=2026-03-02", "ultrasound-left=2"));

        assertThat(result.accounting().of(RowOutcome.HELD)).isEqualTo(1);
        assertThat(register.rows(MATCH_PAIR)).isEmpty();
    }

    @Test
    void an_exact_number_with_another_name_and_birth_date_never_overwrites() {
        load(people(NUMBER));

        IntakeResult result = load(TestSheet.people("later.xlsx")
                .row("name=王五", "identity-number=" + NUMBER, "birth-date=1979-05-05", "phone=13900000009"));

        assertThat(result.accounting().of(RowOutcome.HELD)).isEqualTo(1);
        assertThat(result.issues()).anyMatch(issue -> issue.code().word().equals("person-differs"));
        assertThat(person(NUMBER).orElseThrow().person().name()).isEqualTo("曾小梅");
        assertThat(person(NUMBER).orElseThrow().person().phone()).isEqualTo("13900000001");
    }
}
