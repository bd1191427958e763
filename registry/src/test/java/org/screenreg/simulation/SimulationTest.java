package org.screenreg.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.screenreg.definition.Definitions;
import org.screenreg.event.RecordStore;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.CareTier;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.SmallProtocol;
import org.screenreg.store.Database;
import org.screenreg.store.RegisterKey;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestPeople;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

class SimulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Window WINDOW = new Window(TODAY, 3);
    private static final Protocols BEFORE = SmallProtocol.unchanged();

    private TestRegister register;

    @BeforeEach
    void open() {
        register = TestRegister.withAreas(Engine.H2);
        register.load(
                TestSheet.people("people.xlsx")
                        .row(woman(33, 2), "name=王小二", "township=河东镇", "village=大王村")
                        .row(woman(34, 4), "name=李小四", "township=河西镇", "village=新村")
                        .row(woman(35, 6), "name=赵小六", "township=河东镇", "village=大王村")
                        .row(woman(64, 8), "name=钱小八", "township=河东镇", "village=大王村")
                        .row(woman(70, 10), "name=孙小十", "township=河东镇", "village=大王村"),
                TODAY.minusDays(10));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static String woman(int age, int sequence) {
        return "identity-number="
                + TestPeople.identityNumber(TODAY.minusYears(age).minusDays(40), sequence);
    }

    private ProgrammeShift simulate(Protocols after) {
        return new Simulation(
                        BEFORE, after, new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY), WINDOW)
                .run(register.records(TODAY), List.of("breast"))
                .get(0);
    }

    private static Protocols tried(String text, String instead) {
        return BEFORE.replacedBy(SmallProtocol.with(text, instead), TODAY);
    }

    private static Protocols from34() {
        String text =
                SmallProtocol.TEXT.replace("value: 35..64", "value: 34..64").replace("\"< 35\"", "\"< 34\"");
        return BEFORE.replacedBy(Protocols.of(List.of(Definitions.text("small.yaml", text))), TODAY);
    }

    @Test
    void a_moved_age_limit_changes_exactly_those_between_the_limits() {
        ProgrammeShift shift = simulate(from34());

        assertThat(shift.due()).isEqualTo(new Shift(2, 3));
        assertThat(shift.townships(Turn.DUE)).isEqualTo(Map.of("TW02", 1L));
        assertThat(shift.count(Turn.NOT_DUE)).isZero();
    }

    @Test
    void the_persons_concerned_are_masked_and_shown_with_the_rows_that_said_so() {
        ProgrammeShift shift = simulate(from34());

        assertThat(shift.examples(Turn.DUE)).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("李**");
            assertThat(person.age()).isEqualTo(34);
            assertThat(person.village()).isEqualTo("新村");
            assertThat(person.before()).containsExactly("R3");
            assertThat(person.after()).containsExactly("R2");
        });
    }

    @Test
    void those_who_drop_out_are_told_too() {
        String text =
                SmallProtocol.TEXT.replace("value: 35..64", "value: 35..63").replace("\"> 64\"", "\"> 63\"");

        ProgrammeShift shift =
                simulate(BEFORE.replacedBy(Protocols.of(List.of(Definitions.text("small.yaml", text))), TODAY));

        assertThat(shift.due()).isEqualTo(new Shift(2, 1));
        assertThat(shift.townships(Turn.NOT_DUE)).isEqualTo(Map.of("TW01", 1L));
    }

    @Test
    void work_is_told_by_tier_township_and_the_month_it_is_due_in() {
        ProgrammeShift shift = simulate(from34());

        assertThat(shift.loads())
                .isEqualTo(Map.of(
                        new Load(CareTier.TOWNSHIP, "TW01", YearMonth.of(2026, 6)), new Shift(2, 2),
                        new Load(CareTier.TOWNSHIP, "TW02", YearMonth.of(2026, 6)), new Shift(0, 1)));
    }

    @Test
    void a_step_of_another_tier_moves_the_work_and_nobody_else() {
        ProgrammeShift shift = simulate(tried("tier: township", "tier: village"));

        assertThat(shift.count(Turn.DUE)).isZero();
        assertThat(shift.loads())
                .isEqualTo(Map.of(
                        new Load(CareTier.VILLAGE, "TW01", YearMonth.of(2026, 6)), new Shift(0, 2),
                        new Load(CareTier.TOWNSHIP, "TW01", YearMonth.of(2026, 6)), new Shift(2, 0)));
    }

    @Test
    void a_protocol_of_the_future_is_tried_as_if_it_came_into_force_today() {
        String text = SmallProtocol.TEXT
                .replace("version: \"1\"", "version: \"2\"")
                .replace("effective: 2026-01-01", "effective: 2027-01-01")
                .replace("value: 35..64", "value: 34..64")
                .replace("\"< 35\"", "\"< 34\"");

        ProgrammeShift shift =
                simulate(BEFORE.replacedBy(Protocols.of(List.of(Definitions.text("small.yaml", text))), TODAY));

        assertThat(shift.count(Turn.DUE)).isOne();
    }

    @Test
    void eligible_persons_are_counted_before_and_after_a_county_file() {
        Protocols shipped = Protocols.load();
        Protocols county = Protocols.load(CountyParameters.of(Definitions.text("county.yaml", """
                county: Hedong
                version: "3"
                effective: 2027-01-01
                source: Minutes
                parameters:
                  breast:
                    screening-age: { value: 34..64, source: Minutes }
                """)));
        Protocols after = shipped.replacedBy(county, TODAY);

        assertThat(Simulation.changed(shipped, after, WINDOW)).containsExactly("breast");
        ProgrammeShift shift = new Simulation(
                        shipped, after, new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY), WINDOW)
                .run(register.records(TODAY), List.of("breast"))
                .get(0);
        assertThat(shift.eligible()).isEqualTo(new Shift(2, 3));
        assertThat(shift.examples(Turn.ELIGIBLE)).singleElement().satisfies(person -> {
            assertThat(person.before()).containsExactly("BREAST-E9");
            assertThat(person.after()).containsExactly("BREAST-E3");
        });
    }

    @Test
    void nothing_is_written() {
        Map<String, List<String>> all = register.everything();

        simulate(from34());

        assertThat(register.everything()).isEqualTo(all);
    }

    @Test
    void a_register_opened_to_be_read_refuses_to_be_written() {
        register.close();
        try (Database readOnly = Database.openToRead(register.location(), RegisterKey.NONE)) {
            assertThat(new RecordStore(readOnly, TestRegister.COUNTY, TODAY).everybody())
                    .hasSize(5);
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> readOnly.sql().execute("DELETE FROM person"))
                    .isInstanceOf(RuntimeException.class);
        }
        register = TestRegister.on(Engine.H2);
    }
}
