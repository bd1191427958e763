package org.screenreg.indicator.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.settlement.PaidLine.Verdict;
import org.screenreg.pathway.InventedResidents.Resident;
import org.screenreg.testing.Engine;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestRegister;

class SettlementQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String ITEMS = "- { programme: breast, kinds: [ultrasound], interval: 300 }";

    @Test
    void what_comes_again_too_soon_or_from_nowhere_is_set_aside() {
        assertThat(verdicts(
                        done("2025-12-20", "H1"),
                        done("2026-03-01", "H1"),
                        done("2026-10-10", "H1"),
                        done("2026-10-20", "H1")))
                .as("the examination of the year before counts for the interval")
                .containsExactly(Verdict.REPEATED, Verdict.REPEATED, Verdict.PAYABLE);
        assertThat(verdicts(done("2026-03-01", null), done("2026-03-02", "H1")))
                .as("what nobody can be paid for does not stand in the way of what somebody can")
                .containsExactly(Verdict.NO_INSTITUTION, Verdict.PAYABLE);
    }

    @Test
    void the_day_the_interval_ends_is_payable_again() {
        assertThat(verdicts(done("2026-01-01", "H1"), done("2026-10-27", "H1"), done("2026-10-28", "H1")))
                .containsExactly(Verdict.PAYABLE, Verdict.REPEATED, Verdict.PAYABLE);
    }

    @Test
    void every_line_names_the_row_that_states_it() {
        PaidLine line = lines(done("2026-03-01", "H1")).get(0);

        assertThat(line.event().source().file()).endsWith(".xlsx");
        assertThat(line.event().source().row()).isPositive();
    }

    @Test
    void the_items_of_the_program_are_read() {
        assertThat(PaidItems.load(TestRegister.CODE_LISTS).of(done("2026-03-01", "H1")))
                .contains(new PaidItem("breast", "ultrasound", 300, Optional.empty()));
    }

    @Test
    void a_county_names_its_prices() {
        PaidItems items = items("- { programme: breast, kinds: [ultrasound, mammography], interval: 300,"
                + " prices: { ultrasound: 79.5 } }");

        assertThat(items.of(done("2026-03-01", "H1")).orElseThrow().price()).contains(new BigDecimal("79.50"));
        assertThat(items.of(event("mammography", "2026-03-01", "H1"))
                        .orElseThrow()
                        .price())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, trial.yaml:1: '-1' is no price",
        "79.555, trial.yaml:1: '79.555' is no price",
        "cheap, trial.yaml:1: 'cheap' is not a number",
    })
    void a_price_that_is_none_is_refused(String price, String message) {
        assertThatThrownBy(
                        () -> items("- { programme: breast, kinds: [ultrasound], interval: 300, prices: { ultrasound: "
                                + price + " } }"))
                .isInstanceOfSatisfying(
                        RegistryException.class,
                        error -> assertThat(error.sentence().en()).startsWith(message));
    }

    @ParameterizedTest
    @CsvSource({
        "breast, moles, trial.yaml:1: there is no programme 'moles'",
        "ultrasound, dowsing, trial.yaml:1: 'dowsing' is not one of",
        "300, often, trial.yaml:1: 'often' is not a whole number",
    })
    void a_broken_list_of_items_is_refused_with_file_line_and_reason(String good, String bad, String message) {
        assertThatThrownBy(() -> items(ITEMS.replace(good, bad)))
                .isInstanceOfSatisfying(
                        RegistryException.class,
                        error -> assertThat(error.sentence().en()).startsWith(message));
    }

    private static List<Verdict> verdicts(ScreeningEvent... events) {
        return lines(events).stream().map(PaidLine::verdict).toList();
    }

    private static List<PaidLine> lines(ScreeningEvent... events) {
        try (TestRegister register = TestRegister.withAreas(Engine.H2)) {
            new InventedRegister(register)
                    .add(
                            List.of(new Resident(LocalDate.of(1970, 1, 1), 1, false, 1, false, false, List.of(events))),
                            TODAY);
            return new SettlementQuery(register.records(TODAY), items(ITEMS)).lines(Period.year(2026));
        }
    }

    private static PaidItems items(String yaml) {
        return PaidItems.of(TestRegister.CODE_LISTS, Definitions.text("trial.yaml", yaml));
    }

    private static ScreeningEvent done(String day, @Nullable String facility) {
        return event("ultrasound", day, facility);
    }

    private static ScreeningEvent event(String kind, String day, @Nullable String facility) {
        return new ScreeningEvent(
                kind,
                "breast",
                LocalDate.parse(day),
                Map.of("left", "1", "right", "1"),
                facility,
                new EventSource(1, "a.xlsx", "s", 1));
    }
}
