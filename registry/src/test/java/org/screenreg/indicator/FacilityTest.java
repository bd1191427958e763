package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.InventedResidents.Resident;
import org.screenreg.pathway.Pathways;
import org.screenreg.testing.Engine;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestRegister;

/** What was done, by the institution that did it. */
class FacilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void contacts_are_counted_where_they_were_made() {
        Indicators all = Indicators.load(TestRegister.CODE_LISTS);
        Question question = new Question(all.get("WORK-05"), "copd", Period.year(2026), Breakdown.FACILITY);

        try (TestRegister register = TestRegister.withAreas(Engine.H2)) {
            List<ScreeningEvent> events = List.of(
                    contact("2026-02-01", "H1"),
                    contact("2026-05-01", "H2"),
                    contact("2026-08-01", "H1"),
                    contact("2026-09-01", null));
            new InventedRegister(register)
                    .add(List.of(new Resident(LocalDate.of(1960, 1, 1), 1, false, 1, false, false, events)), TODAY);
            register.assessor().refresh(TODAY);

            Figures figures = new IndicatorQuery(
                            register.database(),
                            TestRegister.COUNTY,
                            TestRegister.PROTOCOLS,
                            new Pathways(TestRegister.PROTOCOLS))
                    .count(0, List.of(question), TODAY)
                    .of(question);

            assertThat(figures.parts()).hasSize(3);
            assertThat(figures.part("H1").numerator()).isEqualTo(2);
            assertThat(figures.part("H2").numerator()).isEqualTo(1);
            assertThat(figures.part("").numerator()).isEqualTo(1);
        }
    }

    @Test
    void persons_are_not_parted_by_institution() {
        String yaml = """
                - id: X-1
                  title: { zh: 题, en: Title }
                  sentence: { zh: 句, en: Sentence }
                  numerator: { zh: 子, en: Numerator }
                  denominator: { zh: 母, en: Denominator }
                  excludes: { zh: 无, en: None }
                  unit: persons
                  kind: period
                  value: count
                  programmes: [breast]
                  rule: { events: { kinds: [ultrasound] } }
                  by: [township, facility]
                  source: { zh: 源, en: Source }
                  tag: D
                """;

        assertThatThrownBy(() -> Indicators.of(TestRegister.CODE_LISTS, List.of(Definitions.text("trial.yaml", yaml))))
                .isInstanceOfSatisfying(
                        RegistryException.class,
                        error -> assertThat(error.sentence().en())
                                .isEqualTo(
                                        "trial.yaml:12: indicator X-1 is not shown by facility; it may be shown by county, township"));
    }

    private static ScreeningEvent contact(String day, @Nullable String facility) {
        return new ScreeningEvent(
                "follow-up",
                "copd",
                LocalDate.parse(day),
                Map.of("outcome", "reached"),
                facility,
                new EventSource(1, "a.xlsx", "s", 1));
    }
}
