package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.screenreg.event.PersonRecord;
import org.screenreg.pathway.InventedResidents;
import org.screenreg.pathway.Pathways;
import org.screenreg.pathway.Span;
import org.screenreg.testing.Engine;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestRegister;

class BalanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void everybody_stands_in_one_state_of_each_programme_and_it_is_that_of_their_course() {
        try (TestRegister register = TestRegister.withAreas(Engine.H2)) {
            new InventedRegister(register).add(new InventedResidents(31).next(600, 2), TODAY);
            register.assessor().refresh(TODAY);
            Pathways pathways = new Pathways(TestRegister.PROTOCOLS);

            Balance balance = new IndicatorQuery(
                            register.database(), TestRegister.COUNTY, TestRegister.PROTOCOLS, pathways)
                    .count(0, List.of(), TODAY)
                    .balance();

            Map<String, Map<String, Long>> byHand = byHand(register, pathways);
            assertThat(balance.residents()).isEqualTo(600);
            for (String programme : TestRegister.PROTOCOLS.programmes()) {
                assertThat(balance.of(programme)).as(programme).isEqualTo(byHand.get(programme));
                assertThat(balance.of(programme).values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(600);
            }
        }
    }

    /** The last state of every course, worked out anew for everybody, whether anything has happened to them or not. */
    private static Map<String, Map<String, Long>> byHand(TestRegister register, Pathways pathways) {
        Map<String, Map<String, Long>> states = new HashMap<>();
        var records = register.records(TODAY);
        records.forEach(records.everybody(), (PersonRecord record) -> {
            for (String programme : TestRegister.PROTOCOLS.programmes()) {
                List<Span> spans = pathways.course(programme, record, TODAY).spans();
                states.computeIfAbsent(programme, key -> new HashMap<>())
                        .merge(spans.get(spans.size() - 1).state(), 1L, Long::sum);
            }
        });
        return states;
    }
}
