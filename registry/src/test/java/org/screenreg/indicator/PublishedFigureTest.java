package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.pathway.InventedResidents.Resident;
import org.screenreg.pathway.Pathways;
import org.screenreg.testing.Engine;
import org.screenreg.testing.InventedRegister;
import org.screenreg.testing.TestRegister;

/**
 * A published table rebuilt: Linxiang, more than 900 screened, 902 served, 6 precancer interventions, that is 0.67 %
 * (reference on COPD §4, warnings and §4.1 S2). The people are invented; the counts are those of the article.
 */
class PublishedFigureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1965, 1, 1);
    private static final int SERVED = 902;
    private static final int INTERVENTIONS = 6;

    @Test
    void nine_hundred_and_two_served_and_six_interventions_come_out_as_published() {
        try (TestRegister register = TestRegister.withAreas(Engine.H2)) {
            List<Resident> women = new ArrayList<>();
            for (int i = 0; i < SERVED; i++) {
                women.add(woman(i));
            }
            new InventedRegister(register).add(women, TODAY);
            register.assessor().refresh(TODAY);
            Indicators all = Indicators.load(TestRegister.CODE_LISTS);
            List<Question> questions = Stream.of("PUB-01", "PUB-02", "PUB-04")
                    .map(id -> new Question(all.get(id), "breast", Period.year(2026), Breakdown.COUNTY))
                    .toList();

            Counted counted = new IndicatorQuery(
                            register.database(),
                            TestRegister.COUNTY,
                            TestRegister.PROTOCOLS,
                            new Pathways(TestRegister.PROTOCOLS))
                    .count(0, questions, TODAY);

            assertThat(counted.of(questions.get(0)).total().numerator()).isEqualTo(SERVED);
            assertThat(counted.of(questions.get(1)).total().numerator()).isEqualTo(SERVED);
            assertThat(counted.of(questions.get(2)).total().numerator()).isEqualTo(INTERVENTIONS);
            assertThat(counted.of(questions.get(2)).total().denominator()).isEqualTo(SERVED);
        }
    }

    private static Resident woman(int i) {
        List<ScreeningEvent> events = new ArrayList<>(List.of(
                event("ultrasound", "2026-03-02", Map.of("left", i < INTERVENTIONS ? "4A" : "2", "right", "1")),
                event("breast-examination", "2026-03-02", Map.of("left", "normal", "right", "normal"))));
        if (i < INTERVENTIONS) {
            events.add(event("pathology", "2026-03-12", Map.of("result", "atypical-hyperplasia")));
            events.add(event("treatment", "2026-04-02", Map.of("kind", "surgery")));
        }
        return new Resident(FIRST_BIRTH.plusDays(i), 11, false, i % 4, false, false, events);
    }

    private static ScreeningEvent event(String kind, String day, Map<String, String> findings) {
        return new ScreeningEvent(
                kind, "breast", LocalDate.parse(day), findings, null, new EventSource(1, "a.xlsx", "s", 1));
    }
}
