package org.screenreg.event;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class RecordStoreTest {
    private static final String WOMAN = "identity-number=999999198001010062";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

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

    private static TestSheet ultrasound(String file, String day, String left) {
        return TestSheet.breast(file).row("name=李四", WOMAN, "ultrasound-date=" + day, "ultrasound-left=" + left);
    }

    private Optional<PersonRecord> woman(LocalDate asOf) {
        RecordStore records = register.records(asOf);
        List<Long> everybody = records.everybody();
        return everybody.isEmpty() ? Optional.empty() : records.record(new PersonKey(everybody.get(0)));
    }

    @Test
    void what_a_row_states_comes_back_as_it_was_read() {
        register.load(
                TestSheet.breast("a.xlsx")
                        .row(
                                "name=李四",
                                WOMAN,
                                "phone=13800000000",
                                "township=河东镇",
                                "village=大王",
                                "ultrasound-date=2026-03-01",
                                "ultrasound-facility=邻县\"第一\"医院",
                                "ultrasound-left=Ⅳa",
                                "ultrasound-right=2"),
                MONDAY);

        PersonRecord record = woman(MONDAY).orElseThrow();

        Person person = record.person();
        assertThat(List.of(person.name(), person.phone(), person.village()))
                .containsExactly("李四", "13800000000", "V011");
        assertThat(record.events())
                .containsExactly(new ScreeningEvent(
                        "ultrasound",
                        "breast",
                        LocalDate.of(2026, 3, 1),
                        Map.of("left", "4A", "right", "2"),
                        "邻县\"第一\"医院",
                        new EventSource(record.events().get(0).source().batch(), "a.xlsx", "Sheet1", 2)));
    }

    @Test
    void nothing_counts_before_the_day_it_was_loaded() {
        register.load(ultrasound("a.xlsx", "2026-01-01", "2"), MONDAY);

        assertThat(woman(MONDAY.minusDays(1))).isEmpty();
        assertThat(woman(MONDAY)).isPresent();
    }

    @Test
    void an_undone_batch_counts_up_to_the_day_before() {
        long batch = register.load(ultrasound("a.xlsx", "2026-01-01", "2"), MONDAY)
                .batch()
                .orElseThrow();

        register.batches().undo(batch, FRIDAY);

        assertThat(woman(FRIDAY.minusDays(1))).isPresent();
        assertThat(woman(FRIDAY)).isEmpty();
    }

    @Test
    void an_event_is_not_seen_before_it_happened() {
        register.load(TestSheet.people("p.xlsx").row("name=李四", WOMAN), LocalDate.of(2025, 6, 1));
        register.load(ultrasound("a.xlsx", "2026-03-01", "2"), MONDAY);

        assertThat(woman(LocalDate.of(2026, 2, 28)).orElseThrow().events()).isEmpty();
        assertThat(woman(MONDAY).orElseThrow().events()).hasSize(1);
    }

    @Test
    void the_same_event_stated_in_two_files_is_one_event() {
        register.load(ultrasound("a.xlsx", "2026-03-01", "2"), MONDAY);
        register.load(ultrasound("b.xlsx", "2026-03-01", "2"), FRIDAY);

        assertThat(woman(FRIDAY).orElseThrow().events())
                .singleElement()
                .extracting(event -> event.source().file())
                .isEqualTo("a.xlsx");
    }

    @Test
    void of_two_results_of_one_test_both_are_kept() {
        register.load(ultrasound("a.xlsx", "2026-03-01", "2"), MONDAY);
        register.load(ultrasound("b.xlsx", "2026-03-01", "4A"), FRIDAY);

        assertThat(woman(FRIDAY).orElseThrow().events())
                .extracting(event -> event.findings().get("left"))
                .containsExactlyInAnyOrder("2", "4A");
    }

    @Test
    void a_row_about_somebody_else_does_not_count_whenever_it_came() {
        register.load(
                TestSheet.breast("wrong.xlsx").row("name=张三", WOMAN, "sex=男", "ultrasound-date=2026-03-01"), MONDAY);
        register.load(TestSheet.people("p.xlsx").row("name=李四", WOMAN), FRIDAY);

        assertThat(woman(FRIDAY).orElseThrow().events()).isEmpty();
    }

    @Test
    void a_batch_that_is_still_loading_is_not_seen() {
        register.load(ultrasound("a.xlsx", "2026-03-01", "2"), MONDAY);
        register.database().sql().execute("UPDATE batch SET state = 'loading' WHERE file_name = 'a.xlsx'");

        assertThat(woman(MONDAY)).isEmpty();
        assertThat(register.batches().dropInterrupted()).containsExactly("a.xlsx");
        assertThat(register.records(MONDAY).everybody()).isEmpty();
    }
}
